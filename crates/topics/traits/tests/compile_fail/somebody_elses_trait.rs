use std::fmt;

impl fmt::Display for Vec<String> {
    //~^ E0117
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.join(", "))
    }
}

fn main() {
    println!("{}", vec!["Ana".to_string(), "Bo".to_string()]);
}
