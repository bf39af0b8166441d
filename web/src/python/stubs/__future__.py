"""Everything in here has long been so."""

annotations = division = print_function = absolute_import = generators = True
