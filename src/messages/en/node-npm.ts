/** Texts of the npm client in src/node/remote in English. */
export const NODE_NPM = {
  "npm.versions": "the list of versions",
  "npm.archive": "the archive",
  "npm.not-found": "there is no package {name} at {registry}",
  "npm.check-name":
    "check its name; registries may answer the same about a package that needs a token: set the token in .npmrc",
  "npm.check-name-withheld":
    "check its name; registries may answer the same about a package that needs a token: {hint}",
  "npm.gone":
    "the registry withdrew or moved the locked version of {pack}: {address} answered {status}",
  "npm.ask-publisher":
    "ask its publisher why, and switch to another version with cardwarden pack update; registries may answer the same about a package that needs a token: set the token in .npmrc",
  "npm.ask-publisher-withheld":
    "ask its publisher why, and switch to another version with cardwarden pack update; registries may answer the same about a package that needs a token: {hint}",
  "npm.no-integrity": "{name} {version} has no SHA-512 digest at its registry",
  "npm.publish-again":
    "ask its publisher to publish it again with a current npm; older digests can be forged",
  "npm.no-versions": "the registry's answer about {name} is not a list of versions",
  "npm.check-registry-and-proxy":
    "check the registry in .npmrc, and any proxy that may have answered instead",
  "npm.no-address": "the registry gives no address for the archive of {pack}",
  "npm.inform-registry": "report it to the operator of the registry",
  "npm.archive-not-encrypted": "the archive of {pack} is at {address}, without encryption",
  "npm.no-version": "no version of {name} matches {range}",
  "npm.no-version-at-all": "it has no versions",
  "npm.highest": "its highest version is {version}",
  "npm.highest-and-tags": "{highest}; its tags are {tags}",
  "npm.lock-incomplete": "the lock has no address or no SHA-512 digest for {pack}",
  "npm.lock-again": "write the lock again: cardwarden pack lock",
  "npm.digest": "the archive of {pack} is not what the lock says: {actual} instead of {locked}",
  "npm.changed-on-the-way":
    "it was changed in transit or at the registry; use it only once its publisher has explained why",
  "npm.not-encrypted": "the pack {pack} would come from {address}, without encryption",
  "npm.use-https": "use a registry with https://; http:// is allowed only for this machine",
  "npm.redirected-again": "{address} keeps redirecting requests for the pack {pack}",
  "npm.redirected-nowhere": "{address} redirects requests for the pack {pack} to no valid address",
  "npm.redirected-away":
    "{address} redirects requests for the pack {pack} to {target}, but {subject} is taken only from the registry itself",
  "npm.redirected-unencrypted":
    "{address} redirects requests for the pack {pack} to {target}, which is not encrypted",
  "npm.name-registry": "in .npmrc, name the registry that answers without a redirect",
  "npm.status": "{address} answered {status} to the request for the pack {pack}",
  "npm.try-later": "try again later",
  "npm.check-registry": "check the registry in .npmrc",
  "npm.denied": "{address} refused the pack {pack} ({status})",
  "npm.variable-unset": ".npmrc names {variable} for {registry}; {name} is not set, or empty",
  "npm.credential-refused":
    "the credential for {registry} in .npmrc was not accepted; check that it is valid and may read packages",
  "npm.give-token": "set a token in ~/.npmrc: {line}",
  "npm.broke-off": "the answer of {address} about the pack {pack} was cut off",
  "npm.try-again": "try again",
  "npm.cannot-unpack": "{subject} of the pack {pack} cannot be unpacked",
  "npm.check-way": "check the registry and any proxy in between",
  "npm.too-big": "{subject} of the pack {pack} has more than {limit} bytes",
  "npm.timeout": "{address} did not deliver the pack {pack} within {seconds} s",
  "npm.check-proxy": "try again; check the registry, and HTTPS_PROXY if there is a proxy",
  "npm.unreachable": "the pack {pack} cannot be fetched from {address} ({reason})",
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
    "{place} uses {variable} for {registry}, a host that only the checkout names, so the token is not sent; if you trust that host, move the line to ~/.npmrc",
  "npmrc.withheld-github":
    "{place} uses {variable} for {registry}; tokens for GitHub are sent only to GitHub: use a separate variable for this registry",
  "npmrc.registry": "`{key}` in .npmrc is not an address of a registry",
  "npmrc.write-address": "write https://HOST/PATH/",
  "npmrc.unset": "{variable} is not set, or empty",
  "npmrc.variable-in-address":
    "`{key}` in {place} of the checkout names a variable, and an address in a file of the checkout may not use variables",
  "npmrc.write-out": "write out the address, or move the line to ~/.npmrc",
  "hub.endpoint-invalid": "the address in {variable} cannot be used",
  "hub.endpoint-write": "write https://HOST; http is allowed only for this machine",
  "proxy.invalid": "the address of the proxy in HTTPS_PROXY or .npmrc cannot be used",
  "proxy.write": "write http://HOST:PORT",
} as const;
