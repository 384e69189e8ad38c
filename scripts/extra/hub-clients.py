"""Asks the hubs at HF_ENDPOINT and MODELSCOPE_ENDPOINT by their own clients, and prints what each call gave as JSON."""

import json
import os
import re
from pathlib import Path
from tempfile import mkdtemp

from huggingface_hub import HfApi, hf_hub_download
from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError
from huggingface_hub.utils import _http
from modelscope_hub import HubApi
from modelscope_hub.errors import HubError

MEMBER = os.environ["MEMBER_TOKEN"]
STRANGER = os.environ["STRANGER_TOKEN"]
# Which answers with the status 401 mean "not found" is known by addresses that begin with https.
_http.REPO_API_REGEX = re.compile(_http.REPO_API_REGEX.pattern.replace("https", "http"), re.VERBOSE)
hub = HfApi(token=False)
modelscope = HubApi(endpoint=os.environ["MODELSCOPE_ENDPOINT"])


def card(repo, path="README.md", token=False, **options):
    """Returns the text of a file, and the id of its commit, which is the name of the folder in the cache."""
    local = Path(hf_hub_download(repo, path, token=token, **options))
    return [local.read_text(), local.parents[path.count("/")].name]


def model(repo, **options):
    info = hub.model_info(repo, **options)
    return {
        "id": info.id,
        "sha": info.sha,
        "gated": info.gated,
        "card": info.card_data.to_dict() if info.card_data else None,
        "tags": info.tags,
        "files": [sibling.rfilename for sibling in info.siblings or []],
    }


def modelscope_card(repo, **options):
    return modelscope.download_file(repo, "model", "README.md", local_dir=mkdtemp(), **options).read_text()


CALLS = {
    "card": lambda: card("acme/base"),
    "card again": lambda: card("acme/base"),
    "file in a folder": lambda: card("acme/base", "notes/license.txt"),
    "card of a data set": lambda: card("acme/words", repo_type="dataset")[0],
    "card at a commit": lambda: card("acme/base", revision=hub.model_info("acme/base").sha)[0],
    "model": lambda: model("acme/base"),
    "fields": lambda: model("acme/base", expand=["sha", "baseModels", "gated"])["sha"],
    "blobs": lambda: hub.model_info("acme/base", files_metadata=True).siblings[0].size,
    "data set": lambda: hub.dataset_info("acme/words").id,
    "models": lambda: [repo.id for repo in hub.list_models(author="acme")],
    "models of nobody": lambda: [repo.id for repo in hub.list_models(author="nobody")],
    "models of a member": lambda: len(list(hub.list_models(author="acme", token=MEMBER))),
    "data sets": lambda: [repo.id for repo in hub.list_datasets(author="acme")],
    "tree": lambda: [entry.path for entry in hub.list_repo_tree("acme/base", recursive=True)],
    "files": lambda: sorted(hub.list_repo_files("acme/words", repo_type="dataset")),
    "branches": lambda: [branch.name for branch in hub.list_repo_refs("acme/base").branches],
    "exists": lambda: [hub.repo_exists("acme/base"), hub.repo_exists("acme/none"), hub.file_exists("acme/base", "none")],
    "absent": lambda: card("acme/none"),
    "absent for a member": lambda: card("acme/none", token=MEMBER),
    "absent model": lambda: model("acme/none"),
    "private": lambda: card("acme/hidden"),
    "private for a stranger": lambda: model("acme/hidden", token=STRANGER),
    "private for a member": lambda: card("acme/hidden", token=MEMBER)[0],
    "absent file": lambda: card("acme/base", "none.md"),
    "absent revision": lambda: card("acme/base", revision="nope"),
    "absent revision of a model": lambda: model("acme/base", revision="nope"),
    "card of a gated model": lambda: card("acme/gated")[0],
    "gated": lambda: model("acme/gated")["gated"],
    "gated file": lambda: card("acme/gated", "LICENSE"),
    "gated file for a stranger": lambda: card("acme/gated", "LICENSE", token=STRANGER),
    "gated file for a member": lambda: card("acme/gated", "LICENSE", token=MEMBER)[0],
    "gated file of a data set": lambda: card("acme/closed", repo_type="dataset"),
    "disabled": lambda: card("acme/disabled"),
    "renamed card": lambda: card("acme/before")[0],
    "renamed model": lambda: model("acme/before")["id"],
    "renamed file of a commit": lambda: card("acme/before", revision=hub.model_info("corp/after").sha)[0],
    "legacy card": lambda: card("gpt2")[0],
    "legacy model": lambda: model("gpt2")["id"],
    "account": lambda: hub.whoami(token=MEMBER)["name"],
    "account of an unknown token": lambda: hub.whoami(token="hf_unknown"),
    "modelscope card": lambda: modelscope_card("acme/base"),
    "modelscope card at a commit": lambda: modelscope_card("acme/base", revision=os.environ["MODELSCOPE_COMMIT"]),
    "modelscope model": lambda: modelscope.get_repo("acme/base", "model").id,
    "modelscope models": lambda: [repo.id for repo in modelscope.list_repos("model", owner="acme")],
    "modelscope data sets": lambda: [repo.id for repo in modelscope.list_repos("dataset", owner="acme")],
    "modelscope files": lambda: [entry.path for entry in modelscope.list_repo_files("acme/base", "model")],
    "modelscope files of a data set": lambda: [
        entry.path for entry in modelscope.list_repo_files("acme/words", "dataset")
    ],
    "modelscope branches": lambda: [branch["Revision"] for branch in modelscope.list_repo_revisions("acme/base", "model")],
    "modelscope absent": lambda: modelscope_card("acme/none"),
    "modelscope private": lambda: modelscope_card("acme/hidden"),
    "modelscope absent model": lambda: modelscope.get_repo("acme/none", "model"),
}


def outcome(call):
    try:
        return call()
    except (HfHubHTTPError, LocalEntryNotFoundError, HubError) as caught:
        # A download that fails says first that nothing is in the cache.
        local = isinstance(caught, LocalEntryNotFoundError) and caught.__cause__ is not None
        error = caught.__cause__ if local else caught
        response = getattr(error, "response", None)
        status = getattr(error, "status_code", None) or getattr(response, "status_code", None)
        return {"error": type(error).__name__, "status": status, "message": str(error)}


wanted = json.loads(os.environ["CALLS"]) or CALLS
print(json.dumps({name: outcome(CALLS[name]) for name in wanted}))
