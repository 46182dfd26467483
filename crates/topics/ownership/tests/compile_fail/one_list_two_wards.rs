struct Ward {
    patients: Vec<String>,
}

fn main() {
    let names = vec![String::from("Ana"), String::from("Bo")];
    let day = Ward { patients: names };
    let night = Ward { patients: names };
    //~^ E0382
    println!("{} {}", day.patients.len(), night.patients.len());
}
