"""What stands between a tag and the registries: do all versions agree, do the built files work.

`python -m generator.release_check` lists the steps. The release workflow runs them one by one;
`make release-check` runs them all, with local stand-ins for the registries.
"""
