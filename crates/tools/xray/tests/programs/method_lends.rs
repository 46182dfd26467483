// A method that gives back a look keeps its value lent while that look is used, changing or not.
struct Log {
    lines: Vec<String>,
}
impl Log {
    fn last(&self) -> &str {
        &self.lines[0]
    }
    fn first(&mut self) -> &mut String {
        &mut self.lines[0]
    }
}
fn main() {
    let mut log = Log { lines: vec![String::from("09:14")] };
    let seen = log.last();
    println!("{seen}");
    let changed = log.first();
    changed.push('!');
    drop(log);
}
