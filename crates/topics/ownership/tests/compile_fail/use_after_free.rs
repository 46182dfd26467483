fn main() {
    let record = String::from("Ana: penicillin allergy");
    let slip = &record;
    drop(record);
    //~^ E0505
    println!("Ana has gone home");
    println!("the slip says: {slip}");
}
