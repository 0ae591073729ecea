# Dates of a calendar.
