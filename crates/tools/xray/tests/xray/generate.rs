//! Programs nobody wrote: functions that own, lend, change and give away at random. The same
//! number always makes the same program. Whether the compiler accepts it is left to chance.

use std::fmt::Write as _;

/// What every program can use.
pub const HEAD: &str = r#"#[derive(Debug, Clone, Default)]
struct Card {
    name: String,
    notes: Vec<String>,
    bed: u32,
}
impl Card {
    fn show(&self) -> usize { self.notes.len() }
    fn rename(&mut self, to: &str) { self.name = to.to_owned(); }
    fn into_name(self) -> String { self.name }
    fn first(&mut self) -> &mut String { &mut self.name }
}
#[derive(Debug)]
struct Holder<'a> { text: &'a String }
fn look<T>(_: &T) {}
fn change<T>(_: &mut T) {}
fn take<T>(_: T) {}
fn pick<'a>(a: &'a String, _: &String) -> &'a String { a }
fn chance() -> bool { false }
"#;

const NAMES: [&str; 9] = [
    "tea", "milk", "order", "list", "card", "who", "note", "bed", "ward",
];

/// A value's type, as far as the grammar cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Text,
    List,
    Card,
    Number,
    Maybe,
    Holder,
    TextRef,
    TextMut,
    CardRef,
    CardMut,
    Call,
    CallMut,
}

#[derive(Debug, Clone)]
struct Known {
    name: String,
    of: Type,
    mutable: bool,
}

/// Numbers that look random (SplitMix64).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 33).unwrap() % limit
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

/// The program of this number.
pub fn program(seed: u64) -> String {
    let mut writer = Writer {
        chance: Chance::new(seed),
        out: HEAD.to_owned(),
        known: Vec::new(),
        depth: 1,
        loops: 0,
        made: 0,
    };
    writer.function();
    writer.out
}

struct Writer {
    chance: Chance,
    out: String,
    known: Vec<Known>,
    depth: usize,
    loops: usize,
    made: usize,
}

impl Writer {
    fn line(&mut self, text: &str) {
        let indent = "    ".repeat(self.depth);
        writeln!(self.out, "{indent}{text}").unwrap();
    }

    fn function(&mut self) {
        let mut know = |name: &str, of, mutable| {
            self.known.push(Known {
                name: name.to_owned(),
                of,
                mutable,
            });
        };
        let head = match self.chance.below(4) {
            0 => {
                know("tea", Type::Text, false);
                know("list", Type::List, true);
                "fn subject(tea: String, mut list: Vec<String>) {"
            }
            1 => {
                know("card", Type::CardMut, false);
                know("who", Type::TextRef, false);
                "fn subject(card: &mut Card, who: &String) {"
            }
            2 => {
                know("card", Type::Card, true);
                "fn subject(mut card: Card) {"
            }
            _ => "fn subject() {",
        };
        self.depth = 0;
        self.line(head);
        self.depth = 1;
        let statements = 6 + self.chance.below(9);
        self.statements(statements);
        self.depth = 0;
        self.line("}");
    }

    fn statements(&mut self, count: usize) {
        for _ in 0..count {
            self.statement();
        }
    }

    /// A block of its own; what it declares ends with it.
    fn block(&mut self, head: &str, own: Option<(String, Type)>) {
        self.line(head);
        let known = self.known.len();
        if let Some((name, of)) = own {
            self.known.push(Known {
                name,
                of,
                mutable: false,
            });
        }
        self.depth += 1;
        let statements = 1 + self.chance.below(3);
        self.statements(statements);
        self.depth -= 1;
        self.known.truncate(known);
    }

    fn name(&mut self) -> String {
        self.made += 1;
        let name = NAMES[self.chance.below(NAMES.len())];
        // Sometimes an old name, which is hidden then.
        match self.chance.one_in(4) {
            true => name.to_owned(),
            false => format!("{name}{}", self.made),
        }
    }

    /// A variable in sight whose type is one of these.
    fn any(&mut self, types: &[Type]) -> Option<Known> {
        let fits: Vec<&Known> = self
            .known
            .iter()
            .enumerate()
            .filter(|(at, known)| {
                let later = &self.known[at + 1..];
                types.contains(&known.of) && later.iter().all(|other| other.name != known.name)
            })
            .map(|(_, known)| known)
            .collect();
        if fits.is_empty() {
            return None;
        }
        let at = self.chance.below(fits.len());
        Some(fits[at].clone())
    }

    fn declare(&mut self, of: Type, value: &str) {
        let mutable = self.chance.one_in(2) || of == Type::CallMut;
        let name = self.name();
        let keyword = if mutable { "let mut" } else { "let" };
        self.line(&format!("{keyword} {name} = {value};"));
        self.known.push(Known { name, of, mutable });
    }

    fn statement(&mut self) {
        let deep = self.depth > 3;
        let done = match self.chance.below(if deep { 18 } else { 27 }) {
            0..3 => self.value(),
            3..6 => self.lend(),
            6 => self.give(),
            7..10 => self.call(),
            10..12 => self.method(),
            12 | 13 => self.assign(),
            14 => self.part(),
            15 | 16 => self.function_value(),
            17 => self.leave(),
            18..20 => self.branch(),
            20..22 => self.repeat(),
            22 => self.each(),
            23 | 24 => self.matched(),
            25 => self.closure_with_body(),
            _ => {
                self.block("{", None);
                self.line("}");
                Some(())
            }
        };
        if done.is_none() {
            self.value();
        }
    }

    fn value(&mut self) -> Option<()> {
        let (of, value) = match self.chance.below(6) {
            0 | 1 => (Type::Text, "String::from(\"tea\")"),
            2 => (Type::List, "vec![String::from(\"a\"), String::from(\"b\")]"),
            3 => (Type::Card, "Card::default()"),
            4 => (Type::Number, "3_u32"),
            _ => (Type::Maybe, "Some(String::from(\"tea\"))"),
        };
        self.declare(of, value);
        Some(())
    }

    fn lend(&mut self) -> Option<()> {
        let from = self.any(&[
            Type::Text,
            Type::Card,
            Type::List,
            Type::TextRef,
            Type::TextMut,
            Type::CardRef,
            Type::CardMut,
        ])?;
        let name = &from.name;
        let (of, value) = match (from.of, self.chance.below(5)) {
            (Type::Text, 0 | 1) => (Type::TextMut, format!("&mut {name}")),
            (Type::Text, 2) => (Type::Holder, format!("Holder {{ text: &{name} }}")),
            (Type::Text, _) => (Type::TextRef, format!("&{name}")),
            (Type::Card, 0) => (Type::CardMut, format!("&mut {name}")),
            (Type::Card, 1) => (Type::TextMut, format!("&mut {name}.name")),
            (Type::Card, 2) => (Type::TextRef, format!("&{name}.name")),
            (Type::Card, 3) => (Type::TextMut, format!("{name}.first()")),
            (Type::List, 0 | 1) => (Type::TextMut, format!("&mut {name}[0]")),
            (Type::List, _) => (Type::TextRef, format!("&{name}[0]")),
            (Type::TextMut, 0..3) => (Type::TextMut, format!("&mut *{name}")),
            (Type::TextMut | Type::TextRef, _) => (Type::TextRef, format!("&*{name}")),
            (Type::CardMut, 0) => (Type::CardMut, format!("&mut *{name}")),
            (Type::CardMut, 1) => (Type::TextMut, format!("&mut {name}.name")),
            (Type::CardMut, 2) => (Type::TextMut, format!("{name}.first()")),
            (Type::CardMut | Type::CardRef, 3) => (Type::TextRef, format!("&{name}.name")),
            (Type::Card, _) => (Type::CardRef, format!("&{name}")),
            _ => (Type::CardRef, format!("&*{name}")),
        };
        self.declare(of, &value);
        Some(())
    }

    fn give(&mut self) -> Option<()> {
        let from = self.any(&[
            Type::Text,
            Type::List,
            Type::Card,
            Type::Number,
            Type::Maybe,
            Type::TextRef,
            Type::TextMut,
            Type::Holder,
        ])?;
        self.declare(from.of, &from.name);
        Some(())
    }

    fn call(&mut self) -> Option<()> {
        let known = self.any(&[
            Type::Text,
            Type::List,
            Type::Card,
            Type::Number,
            Type::Maybe,
            Type::TextRef,
            Type::TextMut,
            Type::CardRef,
            Type::CardMut,
            Type::Holder,
        ])?;
        let name = &known.name;
        let text = match self.chance.below(9) {
            0..3 => format!("look(&{name});"),
            3..5 => format!("println!(\"{{{name}:?}}\");"),
            5 if known.mutable => format!("change(&mut {name});"),
            6 => format!("take({name});"),
            _ => format!("look(&&{name});"),
        };
        self.line(&text);
        Some(())
    }

    fn method(&mut self) -> Option<()> {
        let known = self.any(&[
            Type::Text,
            Type::List,
            Type::Card,
            Type::TextMut,
            Type::CardMut,
            Type::Maybe,
            Type::TextRef,
        ])?;
        let name = &known.name;
        match (known.of, self.chance.below(4)) {
            (Type::Text | Type::TextMut, 0 | 1) => self.line(&format!("{name}.push('!');")),
            (Type::Text | Type::TextMut, 2) => self.declare(
                Type::Text,
                &format!("std::mem::take(&mut {name})").replace(
                    "&mut ",
                    if known.of == Type::Text {
                        "&mut "
                    } else {
                        "&mut *"
                    },
                ),
            ),
            (Type::List, 0) => self.line(&format!("{name}.push(String::new());")),
            (Type::List, 1) => self.line(&format!("{name}.push({name}.len().to_string());")),
            (Type::List, 2) => self.declare(Type::Maybe, &format!("{name}.pop()")),
            (Type::Card, 0) => self.declare(Type::Text, &format!("{name}.into_name()")),
            (Type::Card | Type::CardMut, 1) => self.line(&format!("{name}.rename(\"b\");")),
            (Type::Card | Type::CardMut, _) => self.line(&format!("{name}.show();")),
            (Type::Maybe, 0 | 1) => self.declare(Type::Maybe, &format!("{name}.take()")),
            (Type::TextRef, 0) => {
                let other = self.any(&[Type::TextRef])?;
                self.declare(Type::TextRef, &format!("pick({name}, {})", other.name));
            }
            (of, _) => self.declare(of, &format!("{name}.clone()")),
        }
        Some(())
    }

    fn assign(&mut self) -> Option<()> {
        let known = self.any(&[
            Type::Text,
            Type::List,
            Type::Card,
            Type::TextMut,
            Type::CardMut,
        ])?;
        let name = &known.name;
        let text = match known.of {
            Type::Text => format!("{name} = String::from(\"new\");"),
            Type::List => format!("{name} = Vec::new();"),
            Type::TextMut => format!("*{name} = String::new();"),
            Type::Card if self.chance.one_in(2) => format!("{name} = Card::default();"),
            _ => match self.chance.below(3) {
                0 => format!("{name}.bed += 1;"),
                1 => format!("{name}.notes = Vec::new();"),
                _ => format!("{name}.name = String::from(\"new\");"),
            },
        };
        self.line(&text);
        Some(())
    }

    /// Takes a value apart.
    fn part(&mut self) -> Option<()> {
        let card = self.any(&[Type::Card])?.name;
        match self.chance.below(5) {
            0 => self.declare(Type::Text, &format!("{card}.name")),
            1 => self.declare(Type::List, &format!("{card}.notes")),
            2 => self.declare(Type::Number, &format!("{card}.bed")),
            3 => self.line(&format!("take({card}.notes);")),
            _ => {
                let name = self.name();
                self.line(&format!("let Card {{ name: {name}, .. }} = {card};"));
                self.known.push(Known {
                    name,
                    of: Type::Text,
                    mutable: false,
                });
            }
        }
        Some(())
    }

    /// Makes a closure, or calls one.
    fn function_value(&mut self) -> Option<()> {
        if let Some(call) = self.any(&[Type::Call, Type::CallMut])
            && !self.chance.one_in(3)
        {
            self.line(&format!("{}();", call.name));
            return Some(());
        }
        let known = self.any(&[Type::Text, Type::List, Type::Card, Type::TextMut])?;
        let name = &known.name;
        let (of, value) = match self.chance.below(6) {
            0 | 1 => (Type::Call, format!("|| look(&{name})")),
            2 | 3 => (Type::CallMut, format!("|| change(&mut {name})")),
            4 => (Type::Call, format!("move || look(&{name})")),
            _ => (Type::Call, format!("|| take({name})")),
        };
        self.declare(of, &value);
        Some(())
    }

    fn closure_with_body(&mut self) -> Option<()> {
        let name = self.name();
        self.made += 1;
        let own = format!("own{}", self.made);
        self.block(
            &format!("let {name} = |{own}: String| {{"),
            Some((own, Type::Text)),
        );
        self.line("};");
        self.line(&format!("let _ = &{name};"));
        Some(())
    }

    fn leave(&mut self) -> Option<()> {
        let way = match self.loops {
            0 => "return",
            _ => ["return", "break", "continue"][self.chance.below(3)],
        };
        self.line(&format!("if chance() {{ {way}; }}"));
        Some(())
    }

    fn branch(&mut self) -> Option<()> {
        self.block("if chance() {", None);
        if self.chance.one_in(2) {
            self.block("} else {", None);
        }
        self.line("}");
        Some(())
    }

    fn repeat(&mut self) -> Option<()> {
        self.loops += 1;
        if self.chance.one_in(3) {
            self.line("loop {");
            self.depth += 1;
            self.line("if chance() { break; }");
            self.depth -= 1;
            self.block("{", None);
            self.line("}");
            self.line("}");
        } else {
            self.block("while chance() {", None);
            self.line("}");
        }
        self.loops -= 1;
        Some(())
    }

    fn each(&mut self) -> Option<()> {
        let list = self.any(&[Type::List])?.name;
        let name = self.name();
        let (over, of) = match self.chance.below(3) {
            0 => (format!("&{list}"), Type::TextRef),
            1 => (format!("&mut {list}"), Type::TextMut),
            _ => (list, Type::Text),
        };
        self.loops += 1;
        self.block(&format!("for {name} in {over} {{"), Some((name, of)));
        self.loops -= 1;
        self.line("}");
        Some(())
    }

    fn matched(&mut self) -> Option<()> {
        let maybe = self.any(&[Type::Maybe])?.name;
        let name = self.name();
        let (over, of) = match self.chance.below(3) {
            0 => (format!("&{maybe}"), Type::TextRef),
            1 => (format!("&mut {maybe}"), Type::TextMut),
            _ => (maybe, Type::Text),
        };
        match self.chance.below(3) {
            0 => {
                self.block(
                    &format!("if let Some({name}) = {over} {{"),
                    Some((name, of)),
                );
                self.line("}");
            }
            1 => {
                self.line(&format!("match {over} {{"));
                self.depth += 1;
                self.block(&format!("Some({name}) => {{"), Some((name, of)));
                self.line("}");
                self.block("None => {", None);
                self.line("}");
                self.depth -= 1;
                self.line("}");
            }
            _ => {
                self.line(&format!("let Some({name}) = {over} else {{ return; }};"));
                self.known.push(Known {
                    name,
                    of,
                    mutable: false,
                });
            }
        }
        Some(())
    }
}
