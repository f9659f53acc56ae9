"""What changed between two versions: where procedures come from, how a diff is shown, CHANGELOG.md."""
