"""The catalogue's pages, one a family of rules. Each module has ``MESSAGES``, key to message.

A key is a rule's code, or its code and a variant (``Q004.tab``). ``….related`` is the sentence at
a second place.
"""
