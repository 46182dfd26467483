//! Decides what has to be asked about a function, in how few copies.

use std::collections::BTreeSet;

use crate::functions::Function;
use crate::paths::{belongs, field_paths};
use crate::scope::Point;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ask {
    /// May it be looked at? `let _ = &place;`
    Read,
    /// May it be changed? `let _ = &mut place;`
    Write,
    /// May it be given away? `drop(place);`
    Own,
    /// Is the place a reference?
    IsReference,
    /// Does its type implement `Copy`?
    IsCopy,
    /// Give it away if chance wants it; asks nothing by itself. See [`rechecks`].
    Take,
    /// May it be looked at, where nobody gave it away a moment before? See [`rechecks`].
    Look,
    /// Does the compiler check this point at all? It must refuse this question.
    Control,
}

/// Which place of which function is asked about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The index of its variable; `usize::MAX` for a control question.
    pub variable: usize,
    /// As written: `order`, `order.price`, `*order`.
    pub text: String,
}

/// Questions that stand in one copy behind one another, at one point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// After which of the function's points.
    pub point: usize,
    /// About which place.
    pub place: Place,
    /// What.
    pub asks: Vec<Ask>,
}

/// The copies of a function, each with the groups of questions in it.
///
/// Looking at a place, borrowing it for a moment and then giving it away do not change each
/// other's answers, so they share a copy. Questions about other places may: looking at a
/// reference keeps the borrow behind it alive. They share a copy only where that cannot be:
/// variables without room for a borrow, and fields beside each other. In a loop, what is given
/// away would be missed by the next turn's questions, so giving away has copies of its own. Control questions and
/// those about types touch nothing else, so all of them share one copy each.
pub fn copies(source: &str, function: &Function) -> Vec<Vec<Group>> {
    copies_with(source, function, &BTreeSet::new())
}

/// The same, with field paths that the text does not name.
fn copies_with(source: &str, function: &Function, more: &BTreeSet<String>) -> Vec<Vec<Group>> {
    let walk = &function.walk;
    let mut paths = field_paths(source.get(function.text.clone()).unwrap_or_default());
    paths.extend(more.iter().cloned());
    let mut controls = Vec::new();
    let mut types = Vec::new();
    let mut copies = Vec::new();
    for (number, point) in walk.points.iter().enumerate() {
        let group = |variable: usize, text: &str, asks: &[Ask]| Group {
            point: number,
            place: Place {
                variable,
                text: text.to_owned(),
            },
            asks: asks.to_vec(),
        };
        controls.push(group(usize::MAX, "", &[Ask::Control]));
        let mut free = Vec::new();
        for &variable in &point.visible {
            let known = &walk.variables[variable];
            let name = known.name.as_str();
            // Without `mut` the answer about changing is known.
            let asks: &[Ask] = match known.mutable {
                true => &[Ask::Read, Ask::Write, Ask::Own],
                false => &[Ask::Read, Ask::Own],
            };
            let whole = group(variable, name, asks);
            let target = group(variable, &format!("*{name}"), &[Ask::Read, Ask::Write]);
            match known {
                known if known.free => free.push(whole),
                known if known.refers => copies.push(vec![target, whole]),
                known if known.may_refer => copies.extend([vec![target], vec![whole]]),
                _ => copies.push(vec![whole]),
            }
            let fields: Vec<&String> = paths.iter().filter(|path| belongs(path, name)).collect();
            for depth in 1.. {
                let beside = fields
                    .iter()
                    .filter(|path| path.matches('.').count() == depth);
                // Behind a reference a field may be changed without `mut` at the variable.
                let asks: &[Ask] = match known.free {
                    true => asks,
                    false => &[Ask::Read, Ask::Write, Ask::Own],
                };
                let beside: Vec<Group> = beside.map(|path| group(variable, path, asks)).collect();
                match beside.is_empty() {
                    true => break,
                    false if known.free => copies.push(beside),
                    false => copies.extend(beside.into_iter().map(|field| vec![field])),
                }
            }
            if is_last(&walk.points, number, variable) {
                // By then its type is known, if it ever is.
                let asks: &[Ask] = match known.may_refer {
                    true => &[Ask::IsReference, Ask::IsCopy],
                    false => &[Ask::IsCopy],
                };
                let types_of = group(variable, name, asks);
                // The compiler decides about a closure last, and not at all after other errors.
                match known.closure {
                    true => copies.push(vec![types_of]),
                    false => types.push(types_of),
                }
                for path in fields {
                    types.push(group(variable, path, &[Ask::IsCopy]));
                }
            }
        }
        copies.push(free);
    }
    let split = |copy: Vec<Group>| apart(copy, &walk.points);
    let mut copies: Vec<Vec<Group>> = copies.into_iter().flat_map(split).collect();
    copies.extend([controls, types]);
    copies.retain(|copy| !copy.is_empty());
    copies
}

/// A copy, or in a loop two: the questions that change nothing, and giving away.
fn apart(copy: Vec<Group>, points: &[Point]) -> Vec<Vec<Group>> {
    if !copy.iter().any(|group| points[group.point].looped) {
        return vec![copy];
    }
    let only = |owns: bool| {
        let part = |group: &Group| {
            let mut part = group.clone();
            part.asks.retain(|ask| (*ask == Ask::Own) == owns);
            part
        };
        let parts = copy.iter().map(part);
        parts.filter(|group| !group.asks.is_empty()).collect()
    };
    vec![only(false), only(true)]
}

/// The text without the calls on these lines that look at a value after its move, blanks in their
/// place. A call that may leave the function or a loop stays: without it others would be reached.
pub fn without_calls(source: &str, functions: &[&Function], lines: &[usize]) -> String {
    let mut text = source.to_owned();
    let calls = functions.iter().flat_map(|function| &function.walk.calls);
    for (_, bytes) in calls.filter(|(on, _)| lines.iter().any(|line| on.contains(line))) {
        let call = source.get(bytes.clone()).unwrap_or_default();
        if !may_leave(call) {
            let blank = call.chars().map(|c| match c {
                '\n' => "\n".to_owned(),
                c => " ".repeat(c.len_utf8()),
            });
            text.replace_range(bytes.clone(), &blank.collect::<String>());
        }
    }
    text
}

/// Whether what the call is made of may leave the function or a loop.
fn may_leave(call: &str) -> bool {
    let words = [
        "return", "break", "continue", "exit", "panic", "todo", "unreach",
    ];
    // In `{order:?}` the sign asks for another format.
    let mut asks = call.match_indices('?');
    words.iter().any(|word| call.contains(word))
        || asks.any(|(at, _)| !call[at..].starts_with("?}"))
}

/// Copies for a function that uses a value after its move. The compiler tells only once that a
/// value is gone, so nothing behind that use is refused. When the value may have gone on one
/// more way, it is another case: the compiler tells again, and names all ways.
///
/// Where a part is gone already, giving the whole away says nothing new; so `parts` are asked
/// about as well. Calls are left out of the text before ([`without_calls`]), and hide nothing.
pub fn rechecks(source: &str, function: &Function, parts: &BTreeSet<String>) -> Vec<Vec<Group>> {
    let has_read = |group: &Group| group.asks.first() == Some(&Ask::Read);
    let is_target = |group: &Group| group.place.text.starts_with('*');
    let mut copies = copies_with(source, function, parts);
    copies.retain(|copy| {
        copy.iter()
            .all(|group| has_read(group) && !is_target(group))
    });
    // Behind a question that gives it away, a message may name that one alone.
    let mut alone = copies.clone();
    for group in copies.iter_mut().flatten() {
        group.asks = vec![Ask::Take, Ask::Read];
    }
    for group in alone.iter_mut().flatten() {
        group.asks = vec![Ask::Look];
    }
    copies.append(&mut alone);
    copies
}

fn is_last(points: &[Point], number: usize, variable: usize) -> bool {
    !points[number + 1..]
        .iter()
        .any(|later| later.visible.contains(&variable))
}

/// The question as a statement.
pub fn statement(ask: Ask, place: &str) -> String {
    match ask {
        Ask::Read | Ask::Look => format!("let _ = &{place};"),
        Ask::Write => format!("let _ = &mut {place};"),
        Ask::Own => format!("::core::mem::drop({place});"),
        Ask::Take => format!("if crate::xray_chance() {{ ::core::mem::drop({place}); }}"),
        Ask::IsReference => format!("crate::xray_is_reference(&{place});"),
        Ask::IsCopy => format!("crate::xray_is_copy(&{place});"),
        Ask::Control => {
            "{ struct Spent; let spent = Spent; ::core::mem::drop(spent); ::core::mem::drop(spent); }"
                .to_owned()
        }
    }
}

/// What the questions about types need.
pub const HELPERS: &str = "
trait XrayReference {}
impl<T: ?Sized> XrayReference for &T {}
impl<T: ?Sized> XrayReference for &mut T {}
fn xray_is_reference<T: XrayReference>(_: &T) {}
fn xray_is_copy<T: Copy>(_: &T) {}
fn xray_chance() -> bool { false }
fn xray_show<T>(_: &T) {}
";
