//! `cargo course update`: a newer course, with the learner's work kept.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use exercise::Course;
use serde_json::json;

use crate::cli::parts;
use crate::failure::{Failure, NOT_SOLVED};
use crate::place::open_course;
use crate::terminal::look::print;

mod apply;
mod moves;
mod plan;
mod source;
mod tree;

use apply::Applied;
use source::Incoming;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("update")
        .about("Move to a newer course and keep your work")
        .arg(parts::option(
            "from",
            "PATH",
            "Take the newer course from this folder or archive instead of git",
        ))
        .arg(parts::json())
        .after_help(
            "A file you did not change is replaced, a file only you changed stays. Where both \
             changed, yours stays and the new one lies beside it as NAME.incoming: nothing of \
             yours is ever overwritten. What has to make room is kept under .course/kept/.\n\n\
             Examples:\n  cargo course update\n  cargo course update --from ~/Downloads/course.zip",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let root = course.root().to_path_buf();
    let json = matches.get_flag("json");
    let from = parts::value(matches, "from").map(PathBuf::from);
    let Some(incoming) = source::fetch(&root, from.as_deref())? else {
        if json {
            print(&json!({ "up_to_date": true }).to_string());
        } else {
            print("The course is up to date.");
        }
        return Ok(0);
    };
    let applied = take_over(&course, &incoming)?;
    let note = source::finish(&root, &incoming)?;
    if json {
        print(
            &json!({
                "up_to_date": false,
                "taken": applied.taken,
                "yours": applied.yours,
                "conflicts": applied.conflicts,
                "moved": applied.moved,
                "kept": applied.kept,
                "note": note,
            })
            .to_string(),
        );
    } else {
        print(&report(&applied, note.as_deref()));
    }
    Ok(if applied.conflicts.is_empty() {
        0
    } else {
        NOT_SOLVED
    })
}

fn take_over(course: &Course, incoming: &Incoming) -> Result<Applied, Failure> {
    let root = course.root();
    let new = tree::read(&incoming.folder)?;
    let mut base = match &incoming.base {
        Some(folder) => plan::Base::whole(tree::read(folder)?),
        None => plan::Base::of_exercises(course)?,
    };
    let mut applied = Applied::begin(root);
    moves::follow(root, &new, &mut base, &mut applied)?;
    moves::drop_packages(root, &new, &base, &mut applied)?;
    let steps = plan::steps(root, &base, &new)?;
    apply::carry_out(root, steps, &mut applied)?;
    Ok(applied)
}

fn report(applied: &Applied, note: Option<&str>) -> String {
    let mut lines = vec![format!("{} files updated.", applied.taken)];
    if !applied.yours.is_empty() {
        lines.push(format!(
            "{} files of yours stay as they are.",
            applied.yours.len()
        ));
    }
    for (old, new) in &applied.moved {
        lines.push(format!("{old} is now {new}, with your work in it."));
    }
    if !applied.conflicts.is_empty() {
        lines.push(String::from(
            "Changed by you and by the course; yours stays, the new one lies beside it:",
        ));
        lines.extend(
            applied
                .conflicts
                .iter()
                .map(|path| format!("  {path}  and  {path}.incoming")),
        );
        lines.push(String::from(
            "Take over what you like, then delete the .incoming file.",
        ));
    }
    if let Some(kept) = &applied.kept {
        lines.push(format!("What had to make room is kept in {kept}."));
    }
    lines.extend(note.map(String::from));
    lines.join("\n")
}
