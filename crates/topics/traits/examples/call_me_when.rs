//! Three ways to take a function as an argument.

fn show(pulse: u32, form: impl Fn(u32) -> String) {
    println!("{} {}", form(pulse), form(pulse + 1));
}

fn each(pulses: &[u32], mut seen: impl FnMut(u32)) {
    for pulse in pulses {
        seen(*pulse);
    }
}

fn at_the_end(last: impl FnOnce() -> String) -> String {
    last()
}

fn in_words(pulse: u32) -> String {
    format!("{pulse} a minute")
}

fn main() {
    show(72, in_words);
    let unit = "bpm";
    show(72, |pulse| format!("{pulse} {unit}"));
    let mut sum = 0;
    each(&[72, 80], |pulse| sum += pulse);
    println!("{sum}");
    let report = String::from("quiet night");
    println!("{}", at_the_end(move || report));
}
