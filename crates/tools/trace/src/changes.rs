//! What is different after a step, in the words of a table row.

use crate::model::{Frame, Named, Object, Reference, Step};
use crate::words::{self, references};

/// One thing that is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The name, or the number of an object.
    pub subject: String,
    /// What it is now; empty when it is gone.
    pub now: String,
    /// What is new about it.
    pub news: String,
}

/// What this step changed, after the `earlier` ones.
#[must_use]
pub fn changes(earlier: &[Step], now: &Step) -> Vec<Change> {
    let before = earlier.last();
    let mut found = Vec::new();
    // An object named in this row says its news there.
    let mut told = Vec::new();
    let none = Vec::new();
    for frame in &now.frames {
        // A generator's variables were last seen when it gave its value.
        let mut known = earlier.iter().rev();
        let known = known.find_map(|step| same_call(&step.frames, frame));
        let earlier_names = known.map_or(&none, |frame| &frame.names);
        let label = |name: &str| match frame.call == now.call {
            true => name.to_owned(),
            false => format!("{name} ({})", frame.function),
        };
        for named in &frame.names {
            let was = find(earlier_names, &named.name);
            if was.map(|was| &was.to) == Some(&named.to) {
                continue;
            }
            let mut news = vec![match was {
                None => "new".to_owned(),
                Some(was) => format!("was {}", words::reference(&was.to)),
            }];
            if let Reference::Object(number) = named.to {
                news.extend(of_object(before, now, number));
                told.push(number);
            }
            found.push(Change {
                subject: label(&named.name),
                now: shown(now, &named.to),
                news: news.join("; "),
            });
        }
        for gone in earlier_names {
            if find(&frame.names, &gone.name).is_none() {
                found.push(Change {
                    subject: label(&gone.name),
                    now: String::new(),
                    news: "gone".to_owned(),
                });
            }
        }
    }
    for object in &now.objects {
        let known = before.is_some_and(|step| step.object(object.number).is_some());
        let news = of_object(before, now, object.number);
        // What is new and not named is told with its owner, unless it is shared from the start.
        let worth = known || object.references.is_some_and(|count| count > 1);
        if worth && !told.contains(&object.number) && !news.is_empty() {
            found.push(Change {
                subject: format!("#{}", object.number),
                now: words::object(object),
                news: news.join("; "),
            });
        }
    }
    let cut = now.calls_left_out > 0 || before.is_some_and(|step| step.calls_left_out > 0);
    for object in before
        .iter()
        .flat_map(|step| &step.objects)
        .filter(|_| !cut)
    {
        if now.object(object.number).is_none() {
            found.push(Change {
                subject: format!("#{}", object.number),
                now: String::new(),
                news: format!("no name leads to this {} any more", object.kind),
            });
        }
    }
    found
}

fn same_call<'a>(frames: &'a [Frame], frame: &Frame) -> Option<&'a Frame> {
    frames.iter().find(|other| other.call == frame.call)
}

fn find<'a>(names: &'a [Named], name: &str) -> Option<&'a Named> {
    names.iter().find(|named| named.name == name)
}

fn shown(step: &Step, to: &Reference) -> String {
    match to {
        Reference::Object(number) => match step.object(*number) {
            Some(object) => format!("#{number} {}", words::object(object)),
            None => format!("#{number}"),
        },
        Reference::Text(text) => text.clone(),
    }
}

/// What is new about an object: its content, who else sees that, its count.
fn of_object(before: Option<&Step>, now: &Step, number: usize) -> Vec<String> {
    let Some(object) = now.object(number) else {
        return Vec::new();
    };
    let was = before.and_then(|step| step.object(number));
    let mut news = Vec::new();
    if was.is_some_and(|was| content(was) != content(object)) {
        let seen = seen_through(now, number);
        news.push(match seen.as_slice() {
            [] | [_] => "changed".to_owned(),
            seen => format!("changed, seen through {}", list(seen)),
        });
    }
    match (was.and_then(|was| was.references), object.references) {
        (Some(was), Some(now)) if was == now => {}
        (Some(was), Some(now)) => news.push(format!("{}, was {was}", references(now))),
        (None, Some(now)) => news.push(references(now)),
        (_, None) => {}
    }
    news
}

fn content(object: &Object) -> (&[Named], usize, Option<usize>) {
    (&object.parts, object.parts_left_out, object.size)
}

/// Every name and place that refers to the object.
fn seen_through(step: &Step, number: usize) -> Vec<String> {
    let mut found = names_of(step, number);
    for object in &step.objects {
        let to = Reference::Object(number);
        for part in object.parts.iter().filter(|part| part.to == to) {
            let names = names_of(step, object.number);
            let owner = names.first().cloned();
            let owner = owner.unwrap_or_else(|| format!("#{}", object.number));
            found.push(match part.name.starts_with(['[', '.']) {
                true => format!("{owner}{}", part.name),
                false => format!("{owner} {}", part.name).trim_end().to_owned(),
            });
        }
    }
    found
}

fn names_of(step: &Step, number: usize) -> Vec<String> {
    let to = Reference::Object(number);
    let mut found = Vec::new();
    for frame in &step.frames {
        for named in frame.names.iter().filter(|named| named.to == to) {
            found.push(match frame.call == step.call {
                true => named.name.clone(),
                false => format!("{} ({})", named.name, frame.function),
            });
        }
    }
    found
}

fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}
