"""Reports as workbooks: a sheet a section, laid out to be printed and to be worked with."""
