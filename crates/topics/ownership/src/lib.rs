//! Ownership in three stories that come back through the chapter: the ward, the order book, the log file.
