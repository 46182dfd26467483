//! Nothing to do without the value: `let … else`.

fn report(line: &str) -> String {
    let Some((time, text)) = line.split_once(' ') else {
        return format!("skipped: {line}");
    };
    format!("at {time}: {text}")
}

fn main() {
    for line in ["09:14 bed 3 free", "lunch"] {
        println!("{}", report(line));
    }
}
