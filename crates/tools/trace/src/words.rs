//! Objects, events and endings in words, the same in the terminal and on a page.

use crate::model::{End, How, Named, Object, Reference, Step};

/// An object's content is cut at this many letters.
const LONGEST: usize = 56;

/// A reference in a few letters: `#2`, or the value itself.
pub(crate) fn reference(to: &Reference) -> String {
    match to {
        Reference::Object(number) => format!("#{number}"),
        Reference::Text(text) => text.clone(),
    }
}

/// An object in one line: `list [8, 12, #3]`.
#[must_use]
pub fn object(object: &Object) -> String {
    let content = content(object);
    match content.is_empty() {
        true => object.kind.clone(),
        false => format!("{} {content}", object.kind),
    }
}

fn content(object: &Object) -> String {
    let is_dict = object.parts.iter().any(|part| is_key(&part.name)) && object.kind != "tuple";
    let is_sequence = object.size.is_some() && !object.parts.iter().any(|p| p.name.is_empty());
    let is_numbered = object.parts.first().is_none_or(|part| part.name == "[0]");
    let (open, close, named) = match object.kind.as_str() {
        "tuple" => ("(", ")", false),
        "set" | "frozenset" => ("{", "}", false),
        "dict" | "defaultdict" | "OrderedDict" | "Counter" => ("{", "}", true),
        _ if is_sequence && is_numbered => ("[", "]", false),
        _ if is_dict && object.size.is_some() => ("{", "}", true),
        _ if object.parts.is_empty() => return String::new(),
        _ => ("(", ")", true),
    };
    let mut words = String::new();
    let mut left_out = object.parts_left_out;
    for (index, part) in object.parts.iter().enumerate() {
        let piece = piece(part, named, open == "{");
        if words.chars().count() + piece.chars().count() > LONGEST && index > 0 {
            left_out += object.parts.len() - index;
            break;
        }
        if index > 0 {
            words.push_str(", ");
        }
        words.push_str(&piece);
    }
    if left_out > 0 {
        words.push_str(&format!(", … {left_out} more"));
    }
    format!("{open}{words}{close}")
}

fn is_key(name: &str) -> bool {
    name.starts_with('[')
        && !name[1..]
            .trim_end_matches(']')
            .bytes()
            .all(|b| b.is_ascii_digit())
}

fn piece(part: &Named, named: bool, braces: bool) -> String {
    let value = reference(&part.to);
    let name = part.name.as_str();
    if !named || name.is_empty() {
        return value;
    }
    let key = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'));
    match (key, name.strip_prefix('.')) {
        (Some(key), _) if braces => format!("{key}: {value}"),
        (_, Some(attribute)) => format!("{attribute}={value}"),
        _ => format!("{name}={value}"),
    }
}

/// What happened in this step, beside the execution of its line; `None` for nothing.
#[must_use]
pub fn event(step: &Step) -> Option<String> {
    let value = step.value.as_ref().map(reference).unwrap_or_default();
    Some(match step.event.as_str() {
        "call" => format!("call of {}", step.function),
        "return" => format!("{} returns {value}", step.function),
        "yield" => format!("{} gives {value} and waits", step.function),
        "test" => format!("gives {value}"),
        "leave" => "the with block ends".to_owned(),
        "raise" => {
            let words = step.words.as_deref().unwrap_or("an exception");
            format!("raises {words}")
        }
        _ => return None,
    })
}

/// How the trace ends, where it is worth a sentence.
#[must_use]
pub fn ending(end: &End, steps: usize) -> Option<String> {
    let words = &end.words;
    Some(match end.how {
        How::Finished => return None,
        How::Raised => format!("The program ended with an exception: {words}."),
        How::Exit if words.is_empty() => "The program ended itself with sys.exit.".to_owned(),
        How::Exit => format!("The program ended itself with sys.exit: {words}."),
        How::Syntax => format!("This is not a Python program yet: {words}."),
        How::Steps => format!(
            "The trace stops here, after {steps} steps. A shorter loop, or --fn for one function, \
             shows more of the rest."
        ),
        How::Printed => {
            "The trace stops here: the program has printed more than 64 KiB.".to_owned()
        }
        How::Size => format!("The trace stops here, after {steps} steps: its record is full."),
        How::Stopped => {
            let after = match steps {
                0 => "Its first statement was not done by then.".to_owned(),
                steps => format!("Step {steps} was the last that was done by then."),
            };
            format!("The program was stopped {words}. {after}")
        }
        How::Vanished => "The program ended the interpreter at once, for example with os._exit or \
                          a crash."
            .to_owned(),
    })
}

/// `1 reference`, `3 references`.
pub(crate) fn references(count: usize) -> String {
    match count {
        1 => "1 reference".to_owned(),
        count => format!("{count} references"),
    }
}
