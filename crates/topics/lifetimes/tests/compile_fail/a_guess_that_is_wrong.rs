struct Ward {
    name: String,
}

impl Ward {
    fn without_title(&self, name: &str) -> &str {
        name.strip_prefix("Dr. ").unwrap_or(name)
        //~^ lifetime_may_not_live_long_enough
    }
}

fn main() {
    let ward = Ward {
        name: String::from("surgery"),
    };
    println!("{}: {}", ward.name, ward.without_title("Dr. Okoye"));
}
