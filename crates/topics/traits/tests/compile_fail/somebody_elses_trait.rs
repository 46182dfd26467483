use std::fmt;

impl fmt::Display for Vec<String> {
    //~^ E0117
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.join(", "))
    }
}

fn main() {
    println!("{}", vec!["Ana".to_string(), "Bo".to_string()]);
}
