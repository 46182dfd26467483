//! An exercise's card: the task and how to start.

use ::exercise::{Exercise, Kind, Starts};

use super::html::{escape, inline_markdown, markdown};
use super::{Fault, Scene};

pub(super) fn render(scene: &Scene<'_>, exercise: &Exercise) -> Result<String, Fault> {
    if let Some(problem) = &exercise.problem {
        return Err(Fault::new(
            format!("exercise `{}`: {problem}", exercise.id()),
            "mend the exercise's Cargo.toml",
        ));
    }
    let task = exercise.task();
    if task.trim().is_empty() {
        return Err(Fault::new(
            format!("exercise `{}` has no task", exercise.id()),
            "the task is the comment at the top of the exercise's file",
        ));
    }
    let place = format!("{:02}/{:02}", exercise.topic_number, exercise.number);
    let kicker = match exercise.checkpoint() {
        true => format!("Checkpoint {place}"),
        false => format!("Exercise {place}"),
    };
    let facts = [
        kind(exercise.kind).to_owned(),
        format!("about {} minutes", exercise.minutes),
        starts(exercise.kind, &exercise.starts),
    ]
    .join(" · ");
    // On the page that teaches it, it has an id to be found by; ids are given once in the book.
    let home = scene.book.page(&exercise.page);
    let id = match home.is_some_and(|page| page.path == scene.page) {
        true => format!(" id=\"exercise-{}\"", escape(&exercise.name)),
        false => String::new(),
    };
    // The checkpoint is the last of its topic: where it is also the first there is no rest.
    let fast_track = match exercise.checkpoint() && exercise.number > 1 {
        true => fast_track(scene, exercise),
        false => String::new(),
    };
    Ok(format!(
        "<section class=\"exercise\"{id} data-exercise=\"{exercise_id}\" aria-label=\"{kicker}: {title}\">\
         <p class=\"exercise-head\"><span class=\"kicker\">{kicker}</span> \
         <strong>{shown_title}</strong></p><p class=\"facts\">{facts}</p>\
         <div class=\"task\">{task}</div>{fast_track}\
         <p class=\"start\"><span class=\"what\">Start it</span> \
         <code class=\"nohighlight\">cargo course goto {name}</code> \
         <span class=\"then\">then edit <span class=\"path\">{file}</span></span></p></section>",
        exercise_id = escape(&exercise.id()),
        title = escape(&exercise.title),
        shown_title = inline_markdown(&exercise.title),
        facts = escape(&facts),
        task = markdown(&task),
        name = escape(&exercise.name),
        file = escape(&scene.shown(&exercise.source())),
    ))
}

/// What solving the checkpoint first opens, and for how much of the topic it stands.
fn fast_track(scene: &Scene<'_>, exercise: &Exercise) -> String {
    let topic = exercise.page.split('/').next();
    let (asked, all) = scene
        .book
        .pages
        .iter()
        .filter(|page| page.id != exercise.page && page.id.split('/').next() == topic)
        .fold((0, 0), |(asked, all), page| {
            let asks = page
                .teaches()
                .iter()
                .any(|one| exercise.needs.contains(one));
            (asked + usize::from(asks), all + 1)
        });
    format!(
        "<p class=\"fast-track\">Solve it first and the course offers to skip the rest of this topic. \
         It asks for what is taught on {asked} of the topic's {all} other pages, and says nothing \
         about the others.</p>"
    )
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::FixCompile => "Make it compile",
        Kind::MakePass => "Make the tests pass",
        Kind::Refuse => "Make misuse impossible",
        Kind::Port => "Port it from Python",
        Kind::Predict => "Say what happens, then see",
        Kind::Python => "Change the Python side",
    }
}

fn starts(kind: Kind, starts: &Starts) -> String {
    match starts {
        // The codes are those that the programs shall end in once it is solved.
        Starts::Codes(_) if kind == Kind::Refuse => "starts with misuse that compiles".to_owned(),
        Starts::Codes(codes) => match codes.len() {
            1 => "starts with one compiler error".to_owned(),
            errors => format!("starts with {errors} compiler errors"),
        },
        Starts::TestsFail => "starts with failing tests".to_owned(),
        Starts::Panics => "starts with a panic".to_owned(),
        Starts::Passes => "right as it is".to_owned(),
    }
}
