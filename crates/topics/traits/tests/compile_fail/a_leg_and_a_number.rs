use traits::flight::Leg;

fn main() {
    let leg = Leg {
        east: 30.0,
        north: 40.0,
    };
    let longer = leg + 2.0; //~ E0308
    println!("{longer:?}");
}
