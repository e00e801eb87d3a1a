"""What forum software prints in other languages than English. Data, no engine code.

Every module of this folder is a language. It declares `DIALECTS`: for each dialect that is known
in it, by its name, what is in force beside the English where a dump shows the language; `generic`
for whatever software. `choose.py` tells which languages a dump shows, and only those are imported.
"""
