struct Ward {
    name: String,
}

impl Ward {
    fn sign(&self, word: &str) -> &str {
        if word.is_empty() { "none" } else { &self.name }
    }
}

fn main() {
    let ward = Ward { name: String::from("surgery") };
    let sign;
    {
        let word = String::from("long");
        println!("{}", ward.sign(&word));
        sign = &word;
    }
    println!("{sign}");
}
