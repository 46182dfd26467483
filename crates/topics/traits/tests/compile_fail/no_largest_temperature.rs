fn largest<T: Ord>(values: &[T]) -> Option<&T> {
    values.iter().max()
}

fn main() {
    println!("{:?}", largest(&[72, 104]));
    println!("{:?}", largest(&[36.6, 39.1])); //~ E0277
}
