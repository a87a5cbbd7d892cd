"""The READMEs' commands run, say what the READMEs say, and the tool works as installed from a wheel."""

import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest
import yaml

from conftest import ROOT, Run

README, VIETNAMESE = (ROOT / name for name in ("README.md", "README.vi.md"))


def commands(readme: Path) -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", readme.read_text(encoding="utf-8"), re.DOTALL)
    return [line.split("  #")[0].strip() for block in blocks for line in block.splitlines()]


def test_both_readmes_have_the_same_commands() -> None:
    english, vietnamese = commands(README), commands(VIETNAMESE)
    assert len(english) == len(vietnamese) > 20
    assert [c.replace("2023-03-19", "19/3/2023") for c in english] == vietnamese


@pytest.mark.slow
@pytest.mark.parametrize("command", sorted({*commands(README), *commands(VIETNAMESE)}))
def test_command_of_the_readme(command: str, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    monkeypatch.chdir(tmp_path)
    if "pip install" in command:
        command = command.split(" && ")[1]
        if command == "python -m pytest":
            return  # this very run
    words = command.split()
    assert words[0] == "yte-check"
    code, out, err = run(*words[1:])
    expected = {
        "yte-check trend": 0, "01-an-binh": 1, "plan progress": 1, "district": 4, "dien-do": 3,
        "truot-mot-tieu-chi": 1, "--official": 3,
    }  # fmt: skip
    assert code == next((value for key, value in expected.items() if key in command), 0)
    assert out or "Đã ghi " in err  # what was written


@pytest.mark.parametrize("readme", [README, VIETNAMESE])
def test_the_shown_output_is_the_real_one(readme: Path, run: Run) -> None:
    shown = re.search(r"```\n(KẾT LUẬN.*?)```", readme.read_text(encoding="utf-8"), re.DOTALL)
    assert shown is not None
    assert run("assess", ROOT / "samples" / "luc-binh.yaml")[1].startswith(shown[1])


@pytest.mark.parametrize(
    "readme", [README, VIETNAMESE, *sorted((ROOT / "docs").glob("*.md")), ROOT / "CONTRIBUTING.md"]
)
def test_links_lead_somewhere(readme: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", readme.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (readme.parent / target).exists(), target


def test_exit_codes_are_documented() -> None:
    from yte_check.terminal import exit_codes

    documented = {int(code) for code in re.findall(r"^\| (\d+) \|", README.read_text(encoding="utf-8"), re.MULTILINE)}
    used = {value for name, value in vars(exit_codes).items() if isinstance(value, int)}
    assert documented == used


@pytest.mark.slow
def test_an_installed_wheel_works_in_an_empty_folder(tmp_path: Path) -> None:
    """Built as pip builds it, installed without a repository in sight, run where nothing else is."""
    source = tmp_path / "source"
    ignored = shutil.ignore_patterns(".git", ".*_cache", "__pycache__", ".hypothesis", "mutants", ".venv")
    shutil.copytree(ROOT, source, ignore=ignored)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", tmp_path, source], check=True)
    shutil.rmtree(source)
    (wheel,) = tmp_path.glob("*.whl")

    # The dependencies come from this environment; the tool itself must come from the wheel.
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    subprocess.run([*pip, "install", "--no-deps", "--target", tmp_path / "site", wheel], check=True)
    libraries = next(path for path in map(Path, sys.path) if (path / "pydantic").is_dir())
    empty = tmp_path / "empty"
    empty.mkdir()
    shutil.copy(ROOT / "samples" / "vung-1.yaml", empty / "phieu.yaml")
    # In an isolated interpreter the editable install of this repository is not on the path.
    program = (
        f"import sys; sys.path[:0] = [{str(tmp_path / 'site')!r}, {str(libraries)!r}]; sys.argv[0] = 'yte-check'; "
    )
    program += "from yte_check.__main__ import main; import yte_check; assert 'site' in yte_check.__file__; main()"
    python = next(environment / name for name in ("bin/python", "Scripts/python.exe") if (environment / name).exists())
    for arguments, words in (
        (["assess", "phieu.yaml"], "ĐẠT"),
        (["explain", "35"], "Cách chấm"),
        (["batch", "phieu.yaml", "-o", "trang.html"], "KẾT QUẢ"),
        (["criteria", "list"], "qd-1453-2023"),
        (["--lang", "en", "report", "phieu.yaml", "-o", "a.docx", "-o", "a.html", "-o", "a.pdf"], ""),
        (["--version"], "yte-check"),
    ):
        done = subprocess.run([python, "-I", "-X", "utf8", "-c", program, *arguments], cwd=empty, capture_output=True)
        assert done.returncode == 0, done.stderr.decode()
        assert words in done.stdout.decode()


@pytest.mark.slow
def test_the_hooks_for_pre_commit_run(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["yte-check-criteria", "yte-check-cases"]
    for hook in hooks:
        assert {"id", "name", "entry", "language", "args"} <= hook.keys()
        assert hook["always_run"], "a deletion names no file that is left"
        assert not hook["pass_filenames"]
        assert run(*hook["entry"].split()[1:], *hook["args"])[0] == 0


def test_the_hooks_are_as_strict_as_the_workflow() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    workflow = (ROOT / "docs" / "authors-workflow.yml").read_text(encoding="utf-8")
    for hook in hooks:
        command, _, option = hook["entry"].rpartition(" ")
        assert f"{command} {hook['args'][0]}/ {option} --format github" in workflow


@pytest.mark.slow
@pytest.mark.parametrize("gone", ["qd-1453-2023.yaml", "qd-1300-2023/cases/tram.yaml", "qd-1300-2023/02-nhan-luc.yaml"])
def test_a_file_that_is_deleted_does_not_pass_the_hooks(
    gone: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "criteria" / gone).unlink()
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert any(run(*hook["entry"].split()[1:], *hook["args"])[0] for hook in hooks)


@pytest.mark.slow
def test_the_workflow_to_copy_is_one_and_its_commands_run(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    workflow = ROOT / "docs" / "authors-workflow.yml"
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(workflow)]
    subprocess.run(check, check=True, capture_output=True)
    steps = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]["criteria"]["steps"]
    commands = [step["run"].split(" > ")[0] for step in steps if step.get("run", "").startswith("yte-check")]
    assert len(commands) == 4
    for command in commands:
        assert run(*command.split()[1:])[0] == 0
