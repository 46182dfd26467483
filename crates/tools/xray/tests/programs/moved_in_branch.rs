// What one branch gives away is gone after both.
fn send(parcel: String, now: bool) {
    if now {
        drop(parcel);
    } else {
        println!("later");
    }
    println!("done");
}
