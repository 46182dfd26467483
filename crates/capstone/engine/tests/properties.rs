//! Every module against a plain reference, on inputs drawn by chance.
//!
//! The inputs are the same in each run. `PROPTEST_CASES=100000 cargo test -p engine` draws that
//! many new ones.

#[path = "../src/testing.rs"]
mod testing;

use std::collections::BTreeMap;

use engine::fibonacci::{self, LARGEST_U64, LARGEST_U128, Memo, Method};
use engine::flight::{self, Air, Flight, State};
use engine::num_bigint::BigUint;
use engine::orders::{Cents, Order, OrderBook, OrderError, OrderId, OrderType};
use engine::rayon::ThreadPoolBuilder;
use engine::ward::{Patient, Vitals, Ward, WardError};
use proptest::prelude::*;

proptest! {
    #![proptest_config(testing::cases(100))]

    #[test]
    fn large_numbers_are_sums_of_the_two_before(index in 2_u64..20_000) {
        let number = |index| fibonacci::fast_doubling(index);
        prop_assert_eq!(number(index)?, number(index - 1)? + number(index - 2)?);
    }

    #[test]
    fn every_way_gives_the_number_or_says_how_far_it_goes(index in 0_u64..200) {
        let expected = (0..index).fold((BigUint::ZERO, BigUint::from(1_u8)), |(one, two), _| {
            let sum = &one + &two;
            (two, sum)
        }).0;
        for method in Method::ALL {
            // A recursion over all parts takes its time.
            if matches!(method, Method::Recursive | Method::Tuned) && (20..=50).contains(&index) {
                continue;
            }
            match method.number(index) {
                Ok(number) => prop_assert_eq!(number, expected.clone()),
                Err(_) => prop_assert!(index > method.largest()),
            }
        }
    }

    #[test]
    fn no_index_is_a_problem(index: u64, others: Vec<u64>) {
        let mut memo = Memo::new();
        for index in others.into_iter().chain([index, index % 300]) {
            prop_assert_eq!(fibonacci::iterative(index).is_ok(), index <= LARGEST_U64);
            prop_assert_eq!(memo.number(index).is_ok(), index <= LARGEST_U128);
            if index > fibonacci::LARGEST_INDEX {
                prop_assert!(Method::ALL.iter().all(|method| method.number(index).is_err()));
            }
        }
    }
}

/// States as they occur, and the numbers that floating-point arithmetic is feared for.
fn state() -> impl Strategy<Value = State> {
    let ordinary = prop::array::uniform4(-1e3..1e3);
    let odd = prop::sample::select(vec![0.0, -0.0, f64::NAN, f64::INFINITY, f64::MAX, 1e-310]);
    prop_oneof![9 => ordinary, 1 => prop::array::uniform4(odd)]
}

/// Whether both are the same number to the last bit, or both are none.
fn same(one: &[State], other: &[State]) -> bool {
    let numbers = one.as_flattened().iter().zip(other.as_flattened());
    one.len() == other.len()
        && numbers
            .into_iter()
            .all(|(a, b)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan())
}

proptest! {
    #![proptest_config(testing::cases(100))]

    #[test]
    fn flights_side_by_side_are_flights_alone(
        states in prop::collection::vec(state(), 0..150),
        drag in 0.0..0.01,
        dt in 1e-4..0.05,
        steps in 0_usize..50,
    ) {
        let air = Air::with_drag(drag)?;
        let (mut alone, mut wide, mut parallel) = (states.clone(), states.clone(), states.clone());
        let moved = flight::advance(&mut alone, air, dt, steps);
        prop_assert_eq!(moved, flight::advance_wide(&mut wide, air, dt, steps));
        let pool = ThreadPoolBuilder::new().num_threads(2).build()?;
        prop_assert_eq!(moved, flight::advance_parallel(&mut parallel, air, dt, steps, &pool));
        prop_assert!(same(&alone, &wide) && same(&alone, &parallel));
        if moved.is_err() {
            prop_assert!(same(&alone, &states));
        }
    }

    #[test]
    fn a_flight_is_one_of_many(state in state(), drag in 0.0..0.01, steps in 0_usize..50) {
        let air = Air::with_drag(drag)?;
        let Ok(flight) = Flight::new(state, air, 0.01) else {
            return Ok(());
        };
        let mut many = [state];
        flight::advance(&mut many, air, 0.01, steps)?;
        prop_assert!(same(&many, &[flight.after(steps)]));
        let mut points = vec![[0.0; 2]; steps + 1];
        flight.fill(&mut points);
        prop_assert_eq!(points.last().copied(), flight.points().nth(steps));
        let [[x, y, ..]] = many;
        prop_assert!(same(&[[x, y, 0.0, 0.0]], &[points.last().map_or(state, |[x, y]| [*x, *y, 0.0, 0.0])]));
    }

    #[test]
    fn no_number_is_a_problem(start: [f64; 4], drag: f64, gravity: f64, dt: f64) {
        let flight = Air::new(drag, gravity).and_then(|air| Flight::new(start, air, dt));
        if let Ok(flight) = flight {
            let mut points = [[0.0; 2]; 20];
            flight.fill(&mut points);
            flight.landing(20);
        }
        let _ = Flight::thrown(drag, gravity, Air::with_drag(0.0)?, dt);
    }

    #[test]
    fn drag_only_ever_slows(speed in 0.0..200.0, degrees in -90.0..90.0, drag in 0.0..0.02) {
        let without_gravity = Air::new(drag, 0.0)?;
        let flight = Flight::thrown(speed, degrees, without_gravity, 0.01)?;
        let speed_after = |steps| {
            let [_, _, vx, vy] = flight.after(steps);
            vx.hypot(vy)
        };
        prop_assert!(speed_after(100) <= speed_after(10) * (1.0 + 1e-12));
    }
}

/// What somebody does with an order book.
#[derive(Debug, Clone)]
enum Step {
    Place {
        back: bool,
        item: u8,
        pieces: u32,
        price: i64,
        discount: u16,
    },
    Cancel(u64),
    Fill(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let pieces = prop_oneof![0_u32..50, Just(u32::MAX)];
    let price = prop_oneof![4 => -5_i64..1_000, 1 => Just(i64::MAX), 1 => Just(i64::MIN)];
    let place = (any::<bool>(), 0_u8..3, pieces, price, 0_u16..11_000);
    let place = place.prop_map(|(back, item, pieces, price, discount)| Step::Place {
        back,
        item,
        pieces,
        price,
        discount,
    });
    prop_oneof![3 => place, 1 => (0_u64..20).prop_map(Step::Cancel), 1 => (0_u64..20).prop_map(Step::Fill)]
}

proptest! {
    #![proptest_config(testing::cases(300))]

    #[test]
    fn a_book_is_the_list_of_its_open_orders(steps in prop::collection::vec(step(), 0..40)) {
        let mut book = OrderBook::new();
        // Number, item, pieces and value of each open order.
        let mut open: BTreeMap<u64, (String, i128, i128)> = BTreeMap::new();
        let mut placed = 0;
        for step in steps {
            match step {
                Step::Place { back, item, pieces, price, discount } => {
                    let kind = if back { OrderType::Return } else { OrderType::Purchase };
                    let item = format!("item {item}");
                    let order = Order::new(kind, &item, pieces)
                        .and_then(|order| order.price(Cents::new(price)))
                        .and_then(|order| order.discount(discount));
                    let full = i128::from(price) * i128::from(pieces);
                    let fits = full <= i128::from(i64::MAX);
                    let possible = pieces > 0 && price >= 0 && discount <= 10_000 && fits;
                    prop_assert_eq!(order.is_ok(), possible);
                    if let Ok(order) = order {
                        placed += 1;
                        prop_assert_eq!(book.place(order)?.number(), placed);
                        // Half a cent up: the sum is never less than nothing here.
                        let value = (full * i128::from(10_000 - discount) * 2 + 10_000) / 20_000;
                        let sign = if back { -1 } else { 1 };
                        open.insert(placed, (item, sign * i128::from(pieces), sign * value));
                    }
                }
                Step::Cancel(number) => {
                    let gone = book.cancel(OrderId::new(number));
                    prop_assert_eq!(gone.is_ok(), open.remove(&number).is_some());
                }
                Step::Fill(number) => {
                    let receipt = book.fill(OrderId::new(number)).ok();
                    let expected = open.remove(&number).map(|(_, _, value)| value);
                    prop_assert_eq!(receipt.map(|one| i128::from(one.value.cents())), expected);
                }
            }
            let value: i128 = open.values().map(|(_, _, value)| value).sum();
            match book.current_value() {
                Ok(cents) => prop_assert_eq!(i128::from(cents.cents()), value),
                Err(error) => {
                    prop_assert_eq!(error, OrderError::TooLarge);
                    prop_assert!(i64::try_from(value).is_err());
                }
            }
            for item in ["item 0", "item 1", "item 2", "none"] {
                let of_item = open.values().filter(|(name, ..)| name == item);
                let pieces: i128 = of_item.map(|(_, pieces, _)| pieces).sum();
                prop_assert_eq!(i128::from(book.pieces(item)), pieces);
            }
            let numbers: Vec<u64> = book.orders().map(|(id, _)| id.number()).collect();
            prop_assert_eq!(numbers, open.keys().copied().collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_ward_is_who_came_and_did_not_leave(
        beds in 0_usize..4,
        steps in prop::collection::vec((any::<bool>(), 0_u8..6, any::<u16>(), 20.0..50.0), 0..30),
    ) {
        let mut ward = Ward::with_beds(beds);
        let mut here: BTreeMap<String, u16> = BTreeMap::new();
        for (comes, who, pulse, celsius) in steps {
            let name = format!("patient {who}");
            if comes {
                let vitals = Vitals::new(pulse, celsius);
                prop_assert_eq!(vitals.is_ok(), (1..=400).contains(&pulse) && (25.0..=45.0).contains(&celsius));
                let Ok(vitals) = vitals else { continue };
                let expected = match (here.contains_key(&name), here.len() == beds) {
                    (true, _) => Err(WardError::AlreadyHere(name.clone())),
                    (_, true) => Err(WardError::Full { beds }),
                    _ => {
                        here.insert(name.clone(), pulse);
                        Ok(())
                    }
                };
                prop_assert_eq!(ward.admit(Patient::new(&name, vitals)?), expected);
            } else {
                let left = ward.discharge(&name).ok().map(|one| one.vitals().pulse());
                prop_assert_eq!(left, here.remove(&name));
            }
            prop_assert!(ward.patients().map(Patient::name).eq(here.keys()));
            prop_assert_eq!(ward.free_beds(), beds - here.len());
        }
    }

    #[test]
    fn no_name_is_a_problem(name: String, item: String, pulse: u16, celsius: f64) {
        let vitals = Vitals::new(pulse, celsius);
        if let Ok(vitals) = vitals {
            let _ = Patient::new(&name, vitals);
        }
        prop_assert_eq!(Order::new(OrderType::Return, &item, 1).is_ok(), !item.trim().is_empty());
        let _ = name.parse::<Method>();
    }
}
