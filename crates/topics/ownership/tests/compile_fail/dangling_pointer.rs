struct Patient {
    name: String,
}

fn label(patient: &Patient) -> &String {
    let text = format!("patient {}", patient.name);
    &text
    //~^ E0515
}

fn main() {
    let ana = Patient {
        name: String::from("Ana"),
    };
    println!("{}", label(&ana));
}
