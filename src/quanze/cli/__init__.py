"""The command line: one thin module a command. Only here is anything printed, ended or asked of the machine."""
