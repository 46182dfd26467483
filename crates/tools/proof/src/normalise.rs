//! Makes output comparable: what differs from run to run or from machine to machine is replaced.
//! The proof and `bless` both go through here, so a recorded output is what a proof compares.

use std::path::Path;

/// Replaces the course's folder, memory addresses and thread numbers, and ends lines with `\n`.
pub fn normalise(text: &str, root: &Path) -> String {
    let text = text.replace("\r\n", "\n");
    let root = root.to_string_lossy();
    let text = text.replace(&*root, "[course]");
    text.split_inclusive('\n')
        .map(|line| thread_number(&addresses(line)))
        .collect()
}

/// `0x7ffd1c3a` becomes `0x[address]`; short numbers such as `0xff` are data and stay.
fn addresses(line: &str) -> String {
    const LEAST_DIGITS: usize = 7;
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find("0x") {
        let digits = rest[at + 2..]
            .find(|c: char| !c.is_ascii_hexdigit())
            .unwrap_or(rest.len() - at - 2);
        let end = at + 2 + digits;
        if digits >= LEAST_DIGITS {
            out.push_str(&rest[..at]);
            out.push_str("0x[address]");
        } else {
            out.push_str(&rest[..end]);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// `thread 'main' (12345) panicked at` becomes `thread 'main' panicked at`, and a backslash in the
/// place of the panic becomes a slash.
fn thread_number(line: &str) -> String {
    let Some(name) = line.strip_prefix("thread '") else {
        return line.to_owned();
    };
    let Some((name, rest)) = name.split_once('\'') else {
        return line.to_owned();
    };
    let rest = match rest
        .strip_prefix(" (")
        .and_then(|rest| rest.split_once(')'))
    {
        Some((number, after)) if number.chars().all(|c| c.is_ascii_digit()) => after,
        _ => rest,
    };
    let rest = match rest.starts_with(" panicked at ") {
        true => rest.replace('\\', "/"),
        false => rest.to_owned(),
    };
    format!("thread '{name}'{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> String {
        normalise(text, Path::new("/home/ada/course"))
    }

    #[test]
    fn the_course_folder_is_not_part_of_the_output() {
        assert_eq!(
            clean("File \"/home/ada/course/python_examples/moves.py\", line 3\r\n"),
            "File \"[course]/python_examples/moves.py\", line 3\n"
        );
    }

    #[test]
    fn addresses_go_and_data_stays() {
        assert_eq!(
            clean("<Ward object at 0x7f1c2b3d4e5f> mask 0xff"),
            "<Ward object at 0x[address]> mask 0xff"
        );
        assert_eq!(clean("0x"), "0x");
        assert_eq!(clean("0xé 0x1234567é"), "0xé 0x[address]é");
    }

    #[test]
    fn thread_numbers_go() {
        assert_eq!(
            clean("thread 'main' (4711) panicked at crates\\topics\\a.rs:3:5:\nboom\n"),
            "thread 'main' panicked at crates/topics/a.rs:3:5:\nboom\n"
        );
        assert_eq!(
            clean("thread 'main' (not a number)\n"),
            "thread 'main' (not a number)\n"
        );
        assert_eq!(clean("thread 'open"), "thread 'open");
    }
}
