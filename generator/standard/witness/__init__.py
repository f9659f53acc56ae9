"""A second witness for PS3.3 and PS3.4: facts that somebody else read from the same tables.

What two sources found independently of each other is hardly a mistake of both. `facts` reads
the second source, `comparison` holds the snapshot against it, `expected` has the reviewed
list of differences (`procedure/witness.toml`), `gaps` says why attributes are in no module,
and `figures` puts the outcome into numbers.
"""
