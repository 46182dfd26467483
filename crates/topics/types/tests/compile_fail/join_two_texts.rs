fn main() {
    let ward = "Cardiology";
    let sign = ward + ", bed 3";
    //~^ E0369
    println!("{sign}");
}
