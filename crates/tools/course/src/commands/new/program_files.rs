//! The files of a new pair, and of a new refused program.

use std::fs;
use std::path::PathBuf;

use super::{Wanted, is_free, write_new};
use crate::failure::{Context, Failure};

/// The folder of the topic's teaching crate.
pub(super) fn crate_folder(wanted: &Wanted) -> Result<PathBuf, Failure> {
    let folder = wanted
        .course
        .root()
        .join("crates")
        .join("topics")
        .join(&wanted.topic.name);
    if folder.join("topic.toml").is_file() {
        Ok(folder)
    } else {
        Err(Failure::bad_input(format!(
            "{} has no topic.toml; the topic needs its teaching crate first",
            folder.display()
        )))
    }
}

/// Writes both programs and declares the pair.
pub fn pair(wanted: &Wanted) -> Result<String, Failure> {
    let name = &wanted.name;
    let teaching = crate_folder(wanted)?;
    let declarations = teaching.join("topic.toml");
    let mut text = fs::read_to_string(&declarations)
        .context(format!("{} cannot be read", declarations.display()))?;
    if text.contains(&format!("[pairs.{name}]")) {
        return Err(Failure::bad_input(format!(
            "{}/{name} is declared already",
            wanted.topic.name
        )));
    }
    let folder = format!("{:02}_{}", wanted.topic.number, wanted.topic.name);
    let rust = teaching.join("examples").join(format!("{name}.rs"));
    let python = wanted
        .course
        .root()
        .join("python_examples")
        .join(&folder)
        .join(format!("{name}.py"));
    // One without the other would belong to nothing.
    is_free(&python)?;
    write_new(&rust, RUST)?;
    write_new(&python, PYTHON)?;
    // Declared last: a declaration without its files would be a defect.
    text.push_str(&format!("\n[pairs.{name}]\ntitle = \"{}\"\n", wanted.title));
    fs::write(&declarations, text)
        .context(format!("{} cannot be written", declarations.display()))?;
    let topic = &wanted.topic.name;
    Ok(format!(
        "written: crates/topics/{topic}/examples/{name}.rs and python_examples/{folder}/{name}.py\n\
         Make them yours, show them with {{{{#pair {topic}/{name}}}}}, then record and prove them:\n  \
         cargo course bless --only pairs/{topic}/{name}\n  \
         cargo course verify --only pairs/{topic}/{name}"
    ))
}

/// Writes a program that is refused.
pub fn refused(wanted: &Wanted, code: &str) -> Result<String, Failure> {
    let valid = code.len() == 5
        && code.starts_with('E')
        && code.bytes().skip(1).all(|digit| digit.is_ascii_digit());
    if !valid {
        return Err(Failure::bad_input(format!(
            "`{code}` is no compiler code; they look like E0382"
        )));
    }
    let name = &wanted.name;
    let file = crate_folder(wanted)?
        .join("tests")
        .join("compile_fail")
        .join(format!("{name}.rs"));
    write_new(&file, &REFUSED.replace("E0382", code))?;
    let topic = &wanted.topic.name;
    let own = if code == "E0382" {
        ""
    } else {
        "\nThe program written is refused with E0382: change it to one that meets your code."
    };
    Ok(format!(
        "written: crates/topics/{topic}/tests/compile_fail/{name}.rs{own}\n\
         Make it yours, show it with {{{{#refused {topic}/{name}}}}}, then record and prove it:\n  \
         cargo course bless --only refused/{topic}\n  \
         cargo course verify --only refused/{topic}/{name}"
    ))
}

const RUST: &str = r#"//! The night report is written down and read out.

fn main() {
    let report = String::from("quiet night");
    println!("report: {report}");
}
"#;

const PYTHON: &str = r#""""The night report is written down and read out."""

report = "quiet night"
print(f"report: {report}")
"#;

const REFUSED: &str = r#"//! The report is read after it was filed.

fn main() {
    let report = String::from("quiet night");
    let filed = report;
    println!("{report} {filed}"); //~ E0382
}
"#;
