struct Ward {
    name: String,
}

impl Ward {
    fn sign(&self, word: &str) -> &str {
        if word.is_empty() { "none" } else { &self.name }
    }
}

fn main() {
    let word = String::from("long");
    let sign;
    {
        let ward = Ward { name: String::from("surgery") };
        sign = ward.sign(&word);
    }
    println!("{sign}");
}
