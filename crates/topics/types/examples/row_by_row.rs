//! Each row of the table, for a function, a question and two lists.

fn f(x: i32) -> i32 {
    x * 2
}

fn p(x: i32) -> bool {
    x >= 10
}

fn main() {
    let mut xs = vec![5, 12, 7, 30];
    let ys = vec![1, 2, 3, 4];

    let doubled: Vec<i32> =
        xs.iter().map(|x| f(*x)).collect();
    println!("{doubled:?}");
    let large: Vec<i32> =
        xs.iter().copied().filter(|x| p(*x)).collect();
    println!("{large:?}");

    let sum: i32 = xs.iter().sum();
    println!("{sum}");
    println!("{:?}", xs.iter().max());
    println!("{:?}", xs.iter().min());
    println!("{}", xs.iter().any(|x| p(*x)));
    println!("{}", xs.iter().all(|x| p(*x)));
    println!("{}", xs.iter().filter(|x| p(**x)).count());

    for (place, x) in xs.iter().enumerate() {
        println!("{place} {x}");
    }
    for (x, y) in xs.iter().zip(&ys) {
        println!("{}", x + y);
    }
    let half: Vec<_> = xs.iter().step_by(2).collect();
    println!("{half:?}");
    let first: Vec<_> = xs.iter().take(3).collect();
    println!("{first:?}");
    let rest: Vec<_> = xs.iter().skip(3).collect();
    println!("{rest:?}");

    println!("{:?}", xs.iter().find(|x| p(**x)));
    println!("{:?}", xs.iter().position(|x| p(*x)));
    xs.retain(|x| p(*x));
    println!("{xs:?}");
}
