# Extracts of the register, access lists, the yearly report.
