//! A trace as data, read from its JSON and written to it.
//!
//! ```json
//! {
//!   "version": 1,
//!   "program": "shifts.py",
//!   "steps": [{
//!     "step": 2, "line": 4, "last_line": 4,
//!     "event": "line", "call": 0, "function": "module", "thread": 0, "printed": "",
//!     "frames": [{ "call": 0, "function": "module",
//!                  "names": [{ "name": "monday", "object": 1 }, { "name": "bed", "text": "7" }] }],
//!     "objects": [{ "object": 1, "kind": "list", "size": 3, "references": 2,
//!                   "parts": [{ "name": "[0]", "text": "8" }], "parts_left_out": 2 }]
//!   }],
//!   "end": { "how": "finished", "words": "", "printed": "", "missed": 0 }
//! }
//! ```
//! A step is a statement that has been executed (`line`), or a `call`, `return`, `yield`, `test` (a
//! condition, or what a `match` looks at), `leave` (the end of a `with` block) or `raise`. `frames`
//! hold the module first, then the running calls, the innermost last. What can change is an `object`
//! with a number; anything else is a `text`. `references` is null where a count says nothing about
//! the program. `value` is what is returned, given or tested, `words` what was raised. `end.how` is
//! `finished`, `raised`, `exit`, `syntax`, `steps`, `printed`, `size`, `stopped` or `vanished`.

use serde_json::{Map, Value, json};

/// A whole trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// The program's name.
    pub program: String,
    /// What was executed, in order.
    pub steps: Vec<Step>,
    /// How it ended.
    pub end: End,
}

/// How the program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// In which way.
    pub how: How,
    /// The exception, the exit code, the error or the limit.
    pub words: String,
    /// What it printed after its last step.
    pub printed: String,
    /// How many steps could not be recorded, for want of stack, say.
    pub missed: usize,
}

/// In which way a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// At its last line.
    Finished,
    /// With an exception nobody caught.
    Raised,
    /// By `sys.exit`.
    Exit,
    /// It is no Python.
    Syntax,
    /// The record is full: so many steps.
    Steps,
    /// The record is full: so much was printed.
    Printed,
    /// The record is full: so much data.
    Size,
    /// A limit of the sandbox was reached.
    Stopped,
    /// The process ended itself at once.
    Vanished,
}

const HOWS: [(&str, How); 9] = [
    ("finished", How::Finished),
    ("raised", How::Raised),
    ("exit", How::Exit),
    ("syntax", How::Syntax),
    ("steps", How::Steps),
    ("printed", How::Printed),
    ("size", How::Size),
    ("stopped", How::Stopped),
    ("vanished", How::Vanished),
];

/// One executed statement, or another event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Counted from 1.
    pub step: usize,
    /// The first line of the statement.
    pub line: usize,
    /// Its last line.
    pub last_line: usize,
    /// What happened.
    pub event: String,
    /// The number of the call it happened in; 0 is the module.
    pub call: usize,
    /// The function it happened in.
    pub function: String,
    /// The thread, counted from 0.
    pub thread: usize,
    /// What was printed since the step before.
    pub printed: String,
    /// The module, then the running calls.
    pub frames: Vec<Frame>,
    /// How many running calls are left out.
    pub calls_left_out: usize,
    /// Every object that is reached, once.
    pub objects: Vec<Object>,
    /// What is returned, given or tested.
    pub value: Option<Reference>,
    /// What was raised.
    pub words: Option<String>,
}

/// The variables of the module or of one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The number of the call; 0 is the module.
    pub call: usize,
    /// The function.
    pub function: String,
    /// Its variables.
    pub names: Vec<Named>,
}

/// A name, a place in a list, a key, an attribute, and what it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name; empty in a set.
    pub name: String,
    /// What it refers to.
    pub to: Reference,
}

/// What a name refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// The object of this number.
    Object(usize),
    /// A value that cannot change, written out.
    Text(String),
}

/// An object that can change, or leads to one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Its number.
    pub number: usize,
    /// Its type, in a word or two.
    pub kind: String,
    /// How many elements it has, if it is a collection.
    pub size: Option<usize>,
    /// How many references it has, where the count says something.
    pub references: Option<usize>,
    /// What it refers to.
    pub parts: Vec<Named>,
    /// How many parts are left out.
    pub parts_left_out: usize,
}

impl Trace {
    /// Reads a document; `None` when it is none.
    #[must_use]
    pub fn read(document: &Value) -> Option<Trace> {
        if document["version"] != 1 {
            return None;
        }
        let end = &document["end"];
        let how = end["how"].as_str()?;
        Some(Trace {
            program: text(&document["program"])?,
            steps: all(&document["steps"], step)?,
            end: End {
                how: HOWS.iter().find(|(name, _)| *name == how)?.1,
                words: text(&end["words"])?,
                printed: text(&end["printed"])?,
                missed: number(&end["missed"])?,
            },
        })
    }

    /// The document; its shape is described at the top of `model.rs`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let how = HOWS.iter().find(|(_, how)| *how == self.end.how);
        json!({
            "version": 1,
            "program": self.program,
            "steps": self.steps.iter().map(step_json).collect::<Vec<_>>(),
            "end": {
                "how": how.map(|(name, _)| name),
                "words": self.end.words,
                "printed": self.end.printed,
                "missed": self.end.missed,
            },
        })
    }

    /// The steps of one function alone, if one is named.
    #[must_use]
    pub fn only(&self, function: Option<&str>) -> Trace {
        let mut found = self.clone();
        found
            .steps
            .retain(|step| function.is_none_or(|name| step.is_in(name)));
        found
    }

    /// Where a step happened: `in admit, its call 2`.
    #[must_use]
    pub fn place(&self, step: &Step) -> String {
        let mut calls: Vec<usize> = self
            .steps
            .iter()
            .filter(|other| other.function == step.function)
            .map(|other| other.call)
            .collect();
        calls.sort_unstable();
        calls.dedup();
        match calls.iter().position(|call| *call == step.call) {
            Some(number) if calls.len() > 1 => {
                format!("in {}, its call {}", step.function, number + 1)
            }
            _ => format!("in {}", step.function),
        }
    }

    /// Takes counts over from `known` where this interpreter could not tell: such a trace says the
    /// same as `known` if the rest does.
    pub fn fill_counts(&mut self, known: &Trace) {
        for (step, known) in self.steps.iter_mut().zip(&known.steps) {
            for (object, known) in step.objects.iter_mut().zip(&known.objects) {
                object.references = object.references.or(known.references);
            }
        }
    }
}

impl Step {
    /// Whether it happened in this function, named in full or by the end of its name.
    #[must_use]
    pub fn is_in(&self, function: &str) -> bool {
        self.function == function || self.function.ends_with(&format!(".{function}"))
    }

    /// The object of this number.
    #[must_use]
    pub fn object(&self, number: usize) -> Option<&Object> {
        self.objects.iter().find(|object| object.number == number)
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn number(value: &Value) -> Option<usize> {
    value
        .as_u64()
        .and_then(|number| usize::try_from(number).ok())
}

fn all<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(read).collect()
}

fn step(value: &Value) -> Option<Step> {
    Some(Step {
        step: number(&value["step"])?,
        line: number(&value["line"])?,
        last_line: number(&value["last_line"])?,
        event: text(&value["event"])?,
        call: number(&value["call"])?,
        function: text(&value["function"])?,
        thread: number(&value["thread"])?,
        printed: text(&value["printed"])?,
        frames: all(&value["frames"], frame)?,
        calls_left_out: number(&value["calls_left_out"]).unwrap_or(0),
        objects: all(&value["objects"], object)?,
        value: value.get("value").and_then(reference),
        words: value.get("words").and_then(text),
    })
}

fn frame(value: &Value) -> Option<Frame> {
    Some(Frame {
        call: number(&value["call"])?,
        function: text(&value["function"])?,
        names: all(&value["names"], named)?,
    })
}

fn named(value: &Value) -> Option<Named> {
    Some(Named {
        name: text(&value["name"])?,
        to: reference(value)?,
    })
}

fn reference(value: &Value) -> Option<Reference> {
    number(&value["object"])
        .map(Reference::Object)
        .or_else(|| text(&value["text"]).map(Reference::Text))
}

fn object(value: &Value) -> Option<Object> {
    Some(Object {
        number: number(&value["object"])?,
        kind: text(&value["kind"])?,
        size: number(&value["size"]),
        references: number(&value["references"]),
        parts: all(&value["parts"], named)?,
        parts_left_out: number(&value["parts_left_out"]).unwrap_or(0),
    })
}

fn step_json(step: &Step) -> Value {
    let frames: Vec<Value> = step
        .frames
        .iter()
        .map(|frame| {
            json!({
                "call": frame.call,
                "function": frame.function,
                "names": frame.names.iter().map(named_json).collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut value = json!({
        "step": step.step,
        "line": step.line,
        "last_line": step.last_line,
        "event": step.event,
        "call": step.call,
        "function": step.function,
        "thread": step.thread,
        "printed": step.printed,
        "frames": frames,
        "objects": step.objects.iter().map(object_json).collect::<Vec<_>>(),
    });
    if let Some(fields) = value.as_object_mut() {
        if step.calls_left_out > 0 {
            fields.insert("calls_left_out".to_owned(), json!(step.calls_left_out));
        }
        if let Some(to) = &step.value {
            fields.insert("value".to_owned(), Value::Object(reference_json(to)));
        }
        if let Some(words) = &step.words {
            fields.insert("words".to_owned(), json!(words));
        }
    }
    value
}

fn object_json(object: &Object) -> Value {
    let mut value = json!({
        "object": object.number,
        "kind": object.kind,
        "size": object.size,
        "references": object.references,
        "parts": object.parts.iter().map(named_json).collect::<Vec<_>>(),
    });
    if object.parts_left_out > 0
        && let Some(fields) = value.as_object_mut()
    {
        fields.insert("parts_left_out".to_owned(), json!(object.parts_left_out));
    }
    value
}

fn named_json(named: &Named) -> Value {
    let mut fields = reference_json(&named.to);
    fields.insert("name".to_owned(), json!(named.name));
    Value::Object(fields)
}

fn reference_json(to: &Reference) -> Map<String, Value> {
    let (key, value) = match to {
        Reference::Object(number) => ("object", json!(number)),
        Reference::Text(text) => ("text", json!(text)),
    };
    Map::from_iter([(key.to_owned(), value)])
}
