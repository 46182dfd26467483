//! A type of our own behind `in`.

struct Plan {
    names: Vec<String>,
}

impl<'a> IntoIterator for &'a Plan {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;

    fn into_iter(self) -> std::slice::Iter<'a, String> {
        self.names.iter()
    }
}

fn main() {
    let plan = Plan {
        names: vec!["Ana".to_string(), "Bo".to_string()],
    };
    for name in &plan {
        println!("{name}");
    }
    println!("{}", plan.names.len());
}
