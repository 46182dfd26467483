use std::fmt;

struct Names(Vec<String>);

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.join(" and "))
    }
}

fn main() {
    let names = Names(vec!["Ana".to_string(), "Bo".to_string()]);
    println!("{names}");
}
