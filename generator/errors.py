"""The one error that a user of the generator can cause."""


class UserError(Exception):
    """Something that the person at the keyboard can mend.

    The message is one line: what is wrong, where (file, entry), what to do.
    The command line prints it without a traceback and exits with status 1.
    """
