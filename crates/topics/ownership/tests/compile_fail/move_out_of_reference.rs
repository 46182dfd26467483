struct Ward {
    nurse: String,
}

fn nurse_of(ward: &Ward) -> String {
    ward.nurse
    //~^ E0507
}

fn main() {
    let ward = Ward {
        nurse: String::from("Noor"),
    };
    println!("{}", nurse_of(&ward));
}
