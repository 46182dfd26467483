struct Ward {
    name: String,
}

impl Ward {
    fn sign<'a>(&'a self, word: &'a str) -> &'a str {
        if word.is_empty() { "none" } else { &self.name }
    }
}

fn main() {
    let ward = Ward { name: String::from("surgery") };
    let sign;
    {
        let word = String::from("long");
        sign = ward.sign(&word);
    }
    println!("{sign}");
}
