/**
 * Common given names that are hardly ever another word, a place or a hospital's name ("Will", "Grace", "Austin",
 * "Francis" are left out on purpose). Used to find names in columns and in free text.
 */
export const givenNames: readonly string[] = (
  "Aaron Abigail Adam Alan Albert Alejandro Alex Alexander Alexandra Alexis Alice Alicia Alyssa Amanda Amber Amy Ana Andrea " +
  "Andrew Angela Anita Ann Anna Anne Annie Anthony Antonio Ashley Barbara Becky Ben Benjamin Beth Betty Beverly Bob Bobby " +
  "Bonnie Brandon Brenda Brian Brittany Bruce Bryan Carl Carla Carlos Carmen Carol Caroline Carolyn Catherine Cathy Cheryl " +
  "Chris Christina Christine Christopher Cindy Connie Craig Cynthia Daniel Danielle Dave David Deborah Debbie Debra Dennis Derek " +
  "Diana Diane Donald Donna Doris Dorothy Douglas Dylan Edward Eileen Elaine Elena Elizabeth Ellen Emily Emma Eric Erica Erin " +
  "Ethan Eugene Evelyn Frank Fred Gabriel Gary George Gerald Gina Gloria Greg Gregory Hannah Harold Heather Heidi Helen Henry " +
  "Irene Isabella Jack Jackie Jacob Jacqueline James Jamie Jan Jane Janet Janice Jason Jean Jeff Jeffrey Jennifer Jenny Jeremy " +
  "Jerry Jesse Jessica Jill Jim Jimmy Joan Joanne Joe Joel John Johnny Jonathan Jose Joseph Joshua Joyce Juan Judith Judy Julia " +
  "Julie Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Kenneth Kevin Kim Kimberly Kristen Kyle Larry " +
  "Laura Lauren Lawrence Leslie Linda Lisa Lori Louis Lucy Luis Lynn Marcus Margaret Maria Marie Marilyn Martha Martin Mary " +
  "Matthew Megan Melissa Michael Michelle Mike Miguel Monica Nancy Natalie Nathan Nicholas Nicole Noah Olivia Oscar Pamela " +
  "Patricia Patrick Paul Paula Peggy Peter Philip Phillip Phyllis Rachel Ralph Raymond Rebecca Ricardo Richard Rick Rita Robert " +
  "Roberta Roger Ronald Ruth Ryan Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Sheila Shirley Sofia Sophia Stephanie " +
  "Stephen Steve Steven Sue Susan Susie Suzanne Tammy Tanya Teresa Terry Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tony Tracy " +
  "Tyler Valerie Veronica Victor Victoria Vincent Walter Wanda Wayne Wendy William Yolanda Zachary"
).split(" ");
