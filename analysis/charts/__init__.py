"""Charts of a report as PNG bytes, each with its figures in words. Importing this is cheap; drawing loads matplotlib."""

from analysis.charts.picture import Picture
from analysis.charts.pictures import adoption_picture, courses_picture, pictures_of, status_picture

__all__ = ["Picture", "adoption_picture", "courses_picture", "pictures_of", "status_picture"]
