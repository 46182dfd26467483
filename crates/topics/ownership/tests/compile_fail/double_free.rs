fn main() {
    let record = String::from("Ana: penicillin allergy");
    drop(record);
    drop(record);
    //~^ E0382
}
