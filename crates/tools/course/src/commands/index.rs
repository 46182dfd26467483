//! `cargo course index`: the course's package index, on this machine alone.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use clap::{ArgMatches, Command};
use exercise::python::of_the_course;

use super::setup::no_python;
use crate::cli::parts;
use crate::failure::{Context, Failure};
use crate::place::open_course;
use crate::python::{self, Environment};
use crate::terminal::look::print;

/// Where Python finds the package `local_index`.
const EXAMPLES: &str = "python_examples";
/// What its program ends with when the port cannot be used.
const PORT_TAKEN: i32 = 3;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("index")
        .about("Serve a package index with small packages, to try pip without a network")
        .arg(
            parts::option("port", "N", "Serve on this port [default: a free one]")
                .value_parser(clap::value_parser!(u16)),
        )
        .after_help(
            "It builds its packages, listens on this machine only and ends with Ctrl-C. Needs .venv \
             (`cargo course setup`).\n\n\
             Examples:\n  cargo course index\n  cargo course index --port 8111",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let python = tools(course.root())?;
    let packages = course.root().join("target").join("index");
    build(course.root(), &python, &packages)?;
    let mut serve = program(course.root(), &python);
    serve.args(["serve", "--end-with-input"]).arg(&packages);
    if let Some(port) = matches.get_one::<u16>("port") {
        serve.args(["--port", &port.to_string()]);
    }
    let mut child = serve
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("the index could not be started")?;
    // Its input stays open as long as we live; when it closes, the server ends. `wait` would close it.
    let _open = child.stdin.take();
    let address = child.stdout.take().and_then(|stdout| {
        let mut lines = BufReader::new(stdout).lines();
        lines.next().and_then(Result::ok)
    });
    if let Some(address) = &address {
        print(&instructions(address));
    }
    let status = child.wait().context("the index was lost")?;
    match (address, status.code()) {
        (Some(_), Some(0)) => Ok(0),
        (None, Some(PORT_TAKEN)) => Err(Failure::bad_input(
            "Another program uses that port: leave --port out for a free one.",
        )),
        _ => Err(Failure::not_done("the index ended unexpectedly")),
    }
}

/// The interpreter of the course's environment, which has to be as the lock wants it.
pub fn tools(root: &Path) -> Result<PathBuf, Failure> {
    let python = python::find().ok_or_else(|| Failure::bad_input(no_python()))?;
    let why = match python::environment(root, &python) {
        Environment::Ready => return Ok(of_the_course(root)),
        Environment::Missing => String::from("it is not there"),
        Environment::Stale(why) => why,
    };
    Err(Failure::bad_input(format!(
        "This needs the Python tools in .venv, but {why}. Run `cargo course setup` first."
    )))
}

/// Builds the packages that the index serves.
fn build(root: &Path, python: &Path, packages: &Path) -> Result<(), Failure> {
    let built = program(root, python)
        .arg("build")
        .arg(packages)
        .stdin(Stdio::null())
        .output()
        .context("the packages could not be built")?;
    match built.status.success() {
        true => Ok(()),
        false => Err(Failure::not_done(format!(
            "the packages could not be built:\n{}\n`cargo course setup --force` makes the tools anew.",
            String::from_utf8_lossy(&built.stderr).trim()
        ))),
    }
}

fn program(root: &Path, python: &Path) -> Process {
    let mut process = Process::new(python);
    process
        .current_dir(root.join(EXAMPLES))
        // What the user's own settings say plays no part.
        .args(["-E", "-s", "-B", "-X", "utf8", "-m", "local_index"]);
    process
}

fn instructions(address: &str) -> String {
    let json = address.trim_end_matches('/').trim_end_matches("/simple");
    format!(
        "The index is at {address}\nCtrl-C ends it. In another terminal, in an environment of your \
         own, this points pip there for as long as\nthat terminal is open:\n\n  \
         export PIP_INDEX_URL={address}\n  \
         $env:PIP_INDEX_URL = \"{address}\"     (in PowerShell)\n\n\
         It has fib-number, ward-tools, vital-signs, plain-routes, setuptools, and the look-alike \
         fib-numbr, which leaves\na note in the folder that you name to it:\n\n  \
         export LOOK_ALIKE_FOLDER=\"$PWD\"\n  \
         $env:LOOK_ALIKE_FOLDER = \"$PWD\"     (in PowerShell)\n\n\
         What it knows of a package, as JSON, is at {json}/NAME/json:\n\n  \
         python next_version.py {json} fib-number\n\n\
         The programs build, mypy and pytest are not on it; the course's .venv has them."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_type_names_the_address() {
        let said = instructions("http://127.0.0.1:8111/simple/");
        assert_eq!(said.matches("http://127.0.0.1:8111/simple/").count(), 3);
        assert!(said.contains("next_version.py http://127.0.0.1:8111 fib-number"));
    }
}
