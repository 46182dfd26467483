struct Patient {
    name: String,
    bed: u32,
}

fn show(patient: &Patient) {
    println!("{} in bed {}", patient.name, patient.bed);
}

fn main() {
    let ana = Patient {
        name: String::from("Ana"),
        bed: 3,
    };
    let discharged = ana.name;
    println!("discharged: {discharged}");
    show(&ana);
    //~^ E0382
}
