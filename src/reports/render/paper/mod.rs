//! Reports laid out as papers, a file a report.

mod manual;
