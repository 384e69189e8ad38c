/** Texts of the npm client in src/node/remote in English. */
export const NODE_NPM = {
  "npm.versions": "the list of versions",
  "npm.archive": "the archive",
  "npm.not-found": "there is no package {name} at {registry}",
  "npm.check-name":
    "check its name; a registry may answer the same for a package that needs a token, which .npmrc gives",
  "npm.check-name-withheld":
    "check its name; a registry may answer the same for a package that needs a token, and {hint}",
  "npm.gone":
    "the version of {pack} that the lock names was withdrawn by its registry, or moved: {address} answered {status}",
  "npm.ask-publisher":
    "ask its publisher why, and use another version with cardwarden pack update; a registry may also answer so for what needs a token, which .npmrc gives",
  "npm.ask-publisher-withheld":
    "ask its publisher why, and use another version with cardwarden pack update; a registry may also answer so for what needs a token, and {hint}",
  "npm.no-integrity": "{name} {version} has no SHA-512 digest at its registry",
  "npm.publish-again": "have it published again by a current npm; older digests can be forged",
  "npm.no-versions": "the answer for {name} is not a list of versions",
  "npm.check-registry-and-proxy":
    "check the registry in .npmrc, and any proxy that may have answered in its place",
  "npm.no-address": "the registry gives no address for the archive of {pack}",
  "npm.inform-registry": "inform whoever runs the registry",
  "npm.archive-not-encrypted": "the archive of {pack} is at {address}, without encryption",
  "npm.no-version": "no version of {name} is {range}",
  "npm.no-version-at-all": "it has no version",
  "npm.highest": "its highest is {version}",
  "npm.highest-and-tags": "{highest}; its tags are {tags}",
  "npm.lock-incomplete": "the lock has no address or no SHA-512 digest for {pack}",
  "npm.lock-again": "write the lock again: cardwarden pack lock",
  "npm.digest": "the archive of {pack} is not what the lock says: {actual} instead of {locked}",
  "npm.changed-on-the-way":
    "somebody changed it on the way or at the registry; use it only once its publisher has explained why",
  "npm.not-encrypted": "the pack {pack} would come from {address}, without encryption",
  "npm.use-https": "use a registry with https://; http:// is for this machine",
  "npm.redirected-again": "{address} redirects requests for the pack {pack} again and again",
  "npm.redirected-nowhere": "{address} redirects requests for the pack {pack} to no valid address",
  "npm.redirected-away":
    "{address} redirects requests for the pack {pack} to {target}, but {subject} is taken only from the registry itself",
  "npm.redirected-unencrypted":
    "{address} redirects requests for the pack {pack} to {target}, which is not encrypted",
  "npm.name-registry": "name the registry that answers itself in .npmrc",
  "npm.status": "{address} answered {status} to the request for the pack {pack}",
  "npm.try-later": "try again later",
  "npm.check-registry": "check the registry in .npmrc",
  "npm.denied": "{address} refused the pack {pack} ({status})",
  "npm.variable-unset": ".npmrc names {variable} for {registry}; {name} is not set, or empty",
  "npm.credential-refused":
    "the credential for {registry} in .npmrc was not accepted; check that it is valid and may read packages",
  "npm.give-token": "give a token in ~/.npmrc: {line}",
  "npm.broke-off": "the answer of {address} for the pack {pack} broke off",
  "npm.try-again": "try again",
  "npm.cannot-unpack": "{subject} of the pack {pack} cannot be unpacked",
  "npm.check-way": "check the registry and any proxy on the way to it",
  "npm.too-big": "{subject} of the pack {pack} has more than {limit} bytes",
  "npm.timeout": "{address} did not give the pack {pack} within {seconds} s",
  "npm.check-proxy": "try again; check the registry, and HTTPS_PROXY if there is a proxy",
  "npm.unreachable": "{address} cannot be reached for the pack {pack} ({reason})",
  "npm.proxy-answered": "the proxy answered {status}",
  "npm.no-connection": "no connection",
  "npm.check-network":
    "check the registry, HTTPS_PROXY if there is a proxy, and NODE_EXTRA_CA_CERTS if you have your own certificates",
  "npmrc.unreadable": "{path} cannot be read",
  "npmrc.must-be-readable": "it says where packages are; only a readable regular file is read",
  "npmrc.credential": "the value of {key} in .npmrc is not a credential",
  "npmrc.write-anew":
    "it contains spaces, line breaks or characters that no token has; write it again",
  "npmrc.file": ".npmrc",
  "npmrc.line": "line {line} of .npmrc",
  "npmrc.withheld-checkout":
    "{place} asks for {variable} for {registry}, a host that nothing outside the checkout names, so it is not sent; only if you trust that host, put the line into ~/.npmrc",
  "npmrc.withheld-github":
    "{place} asks for {variable} for {registry}; tokens for GitHub go to GitHub alone: give the registry a variable of its own",
  "npmrc.registry": "`{key}` in .npmrc is not an address of a registry",
  "npmrc.write-address": "write https://HOST/PATH/",
  "npmrc.unset": "{variable} is not set, or empty",
  "npmrc.variable-in-address":
    "`{key}` in {place} of the checkout names a variable, and an address in a file of the checkout may not use variables",
  "npmrc.write-out": "write the address out, or put the line into ~/.npmrc",
  "hub.endpoint-invalid": "the address in {variable} cannot be used",
  "hub.endpoint-write": "write https://HOST; http is allowed only for this machine",
  "proxy.invalid": "the address of the proxy in HTTPS_PROXY or .npmrc cannot be used",
  "proxy.write": "write http://HOST:PORT",
} as const;
