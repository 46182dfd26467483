use std::fmt;

type Names = Vec<String>;

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.join(" and "))
    }
}

fn main() {
    let names = vec!["Ana".to_string(), "Bo".to_string()];
    println!("{names}");
}
