//! The PDF: its text, its bytes, its standard.
